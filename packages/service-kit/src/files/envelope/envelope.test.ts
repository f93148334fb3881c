import { randomBytes } from 'node:crypto'
import { runs } from '@gongshi/testkit/runs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { arriving, whole } from '../../../test/files/some-files.ts'
import { opened, sealed } from './envelope.ts'

const PIECE = 65_536
const SEALED = PIECE + 16
const key = randomBytes(32)
const seal = (bytes: Buffer) => whole(sealed(arriving(bytes, 10_000), key))
const openUp = (bytes: Buffer, under = key) => whole(opened(arriving(bytes, 7000), under))

describe('the envelope of sealed files', () => {
  test.each([0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE])(
    '%p bytes come back as they were',
    async (size) => {
      const bytes = randomBytes(size)
      const closed = await seal(bytes)
      expect(closed.length).toBe(size + 16 * Math.max(1, Math.ceil(size / PIECE)))
      expect((await openUp(closed)).equals(bytes)).toBe(true)
      if (size > 30) expect(closed.includes(bytes.subarray(0, 30))).toBe(false)
    },
  )

  test('however it is cut on the way', () =>
    fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200_000 }),
        fc.integer({ min: 1, max: 90_000 }),
        async (raw, by) => {
          const bytes = Buffer.from(raw)
          const closed = await whole(sealed(arriving(bytes, by), key))
          return (await openUp(closed)).equals(bytes)
        },
      ),
      { numRuns: runs(20) },
    ))

  const three = randomBytes(3 * PIECE)
  test.each<[string, (closed: Buffer) => Buffer]>([
    [
      'a bit changed',
      (closed) =>
        Buffer.concat([closed.subarray(0, 99), Buffer.from([closed[99]! ^ 1]), closed.subarray(100)]),
    ],
    ['its last piece cut off', (closed) => closed.subarray(0, 2 * SEALED)],
    ['its last byte cut off', (closed) => closed.subarray(0, -1)],
    ['all of it cut off', () => Buffer.alloc(0)],
    ['something put behind it', (closed) => Buffer.concat([closed, closed.subarray(0, SEALED)])],
    [
      'a piece left out',
      (closed) => Buffer.concat([closed.subarray(0, SEALED), closed.subarray(2 * SEALED)]),
    ],
    [
      'two pieces exchanged',
      (closed) =>
        Buffer.concat([
          closed.subarray(SEALED, 2 * SEALED),
          closed.subarray(0, SEALED),
          closed.subarray(2 * SEALED),
        ]),
    ],
  ])('must fail: %s', async (_what, spoil) => {
    await expect(openUp(spoil(await seal(three)))).rejects.toThrow()
  })

  test('must fail: another key', async () => {
    await expect(openUp(await seal(three), randomBytes(32))).rejects.toThrow()
  })
})
