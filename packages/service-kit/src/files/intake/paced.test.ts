import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import { aPdf, arriving, breakingOff, stalling, whole } from '../../../test/files/some-files.ts'
import { type Pace, paced } from './paced.ts'

const quick: Pace = { idleMs: 60, graceMs: 100, bytesPerS: 1000, mostMs: 10_000 }
async function* dripping(times: number, everyMs: number, bytes: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < times; at += 1) {
    await pause(everyMs)
    yield Buffer.alloc(bytes)
  }
}

describe('a file may come slowly, but it must come', () => {
  test('what comes is passed on as it is', async () => {
    expect((await whole(paced(arriving(aPdf()), quick))).equals(aPdf())).toBe(true)
  })

  test('fast enough for its pace, it may take longer than its grace', async () => {
    expect(await whole(paced(dripping(10, 20, 100), quick))).toHaveLength(1000)
  })

  test('must fail: below its pace once the grace is used up', async () => {
    await expect(whole(paced(dripping(10, 20, 1), quick))).rejects.toMatchObject({
      status: 408,
      code: 'UPLOAD_TOO_SLOW',
    })
  })

  test('must fail: nothing at all for too long', async () => {
    await expect(whole(paced(stalling(aPdf()), { ...quick, graceMs: 60_000 }))).rejects.toMatchObject({
      code: 'UPLOAD_TOO_SLOW',
    })
  })

  test('must fail: no end, however steadily', async () => {
    const endless = paced(dripping(1000, 10, 10_000), { ...quick, mostMs: 80 })
    await expect(whole(endless)).rejects.toMatchObject({ code: 'UPLOAD_TOO_SLOW' })
  })

  test('must fail: the sender is gone', async () => {
    await expect(whole(paced(breakingOff(aPdf()), quick))).rejects.toMatchObject({
      status: 400,
      code: 'UPLOAD_BROKEN_OFF',
    })
  })

  test('time that our own store takes is not the sender’s', async () => {
    let came = 0
    for await (const chunk of paced(arriving(aPdf('x', 4000), 1000), { ...quick, graceMs: 20 })) {
      came += chunk.length
      await pause(30)
    }
    expect(came).toBe(4000)
  })
})
