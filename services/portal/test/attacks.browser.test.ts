import { setTimeout as pause } from 'node:timers/promises'
import { mostMemoryDuring, residentMib, sayRaw, sendLongForm, until } from '@gongshi/testkit'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { theBoard } from './board/board.ts'
import { openLongBoard } from './board/long-board.ts'
import { openSecondBoard } from './board/second-board.ts'

const PAGES = 60
let board: Awaited<ReturnType<typeof openSecondBoard>>
let long: Awaited<ReturnType<typeof openLongBoard>>

beforeAll(async () => {
  long = await openLongBoard(theBoard().graph, PAGES)
  board = await openSecondBoard(long.url)
  for (let times = 0; times < 40; times += 1) await (await fetch(`${board.url}/zh/notices`)).text()
})
afterAll(async () => {
  await board.close()
  long.close()
})

const port = () => Number(new URL(board.url).port)

/** A neighbour's hundred calls, one after another, while something goes on: how many were answered, and the most memory held. */
async function neighbourDuring(attack: () => Promise<unknown>) {
  const rest = residentMib(board.pid)
  let answered = 0
  const most = await mostMemoryDuring(
    () => ({ board: board.pid }),
    async () => {
      let isOver = false
      const attacked = attack().finally(() => {
        isOver = true
      })
      for (let calls = 0; calls < 100 || !isOver; calls += 1) {
        const path = calls % 10 === 0 ? '/zh/notices' : '/livez'
        const answer = await fetch(`${board.url}${path}`).catch(() => undefined)
        await answer?.text()
        if (calls < 100 && answer?.status === 200) answered += 1
      }
      await attacked
    },
  )
  return { answered, memory: most.board! / rest }
}

/** A form of the board, three hundred megabytes long. */
const sendForm = (chunked: boolean) =>
  sendLongForm({
    port: port(),
    path: '/zh/sign-out',
    type: 'multipart/form-data; boundary=x',
    megabytes: 300,
    chunked,
  })

describe('while it is attacked, a neighbour is answered and memory stays', () => {
  test('forms of 300 MB, told beforehand and in chunks (attack 4)', async () => {
    const { answered, memory } = await neighbourDuring(async () => {
      const told = await Promise.all([1, 2, 3, 4].map((no) => sendForm(no % 2 === 0)))
      // whoever goes on sending when the door is closed may lose the answer on the way: the line is cut
      for (const answer of told) expect(['HTTP/1.1 413', '']).toContain(answer)
      expect(told).toContain('HTTP/1.1 413')
    })
    expect(answered).toBeGreaterThanOrEqual(95)
    expect(memory).toBeLessThanOrEqual(1.5)
  })

  test('a storm of GET // (attack 1)', async () => {
    const raw = Buffer.from('GET // HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
    const { answered, memory } = await neighbourDuring(async () => {
      for (let wave = 0; wave < 20; wave += 1) {
        const told = await Promise.all(Array.from({ length: 20 }, () => sayRaw(port(), raw)))
        expect(told.every(([status]) => status === 400)).toBe(true)
      }
    })
    expect(answered).toBeGreaterThanOrEqual(95)
    expect(memory).toBeLessThanOrEqual(1.5)
  })

  test('eight readers of a long table who leave: nothing is asked for them any more (attack 14)', async () => {
    const before = long.asked()
    const { answered, memory } = await neighbourDuring(async () => {
      const leaving = Array.from({ length: 8 }, async () => {
        const left = new AbortController()
        const answer = await fetch(`${board.url}/zh/notices.csv`, { signal: left.signal })
        await answer.body!.getReader().read()
        left.abort()
      })
      await Promise.all(leaving)
    })
    expect(answered).toBeGreaterThanOrEqual(95)
    expect(memory).toBeLessThanOrEqual(1.5)
    let asked = long.asked()
    await until(
      async () => {
        const last = asked
        await pause(300)
        asked = long.asked()
        return asked === last
      },
      { within: 60_000 },
    )
    expect(asked - before).toBeLessThan(8 * PAGES)
  })
})

describe('a long table is whole, or its connection breaks', () => {
  test('every page of it, without a limit', async () => {
    const one =
      (await (await fetch(`${theBoard().url}/zh/notices.csv`)).text()).trimEnd().split('\r\n').length - 1
    const text = await (await fetch(`${board.url}/zh/notices.csv`)).text()
    expect(text.trimEnd().split('\r\n')).toHaveLength(1 + PAGES * Math.min(one, 100))
  })
})
