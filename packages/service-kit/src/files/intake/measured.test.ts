import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { aPdf, arriving, aZip, whole } from '../../../test/files/some-files.ts'
import type { Scan } from '../scan/scanner.ts'
import { type Measure, measured } from './measured.ts'

const PDF = 'application/pdf'
const look = async (
  bytes: Buffer,
  over: { mostBytes?: number; mediaType?: typeof PDF; scan?: Scan } = {},
) => {
  let measure: Measure | undefined
  const options = { mediaType: PDF, mostBytes: 1000, endings: ['pdf'], ...over } as const
  const passed = await whole(measured(arriving(bytes, 300), options, (told) => (measure = told)))
  return { passed, measure }
}

describe('a file is looked at while it passes', () => {
  test('its size and its fingerprint, and every byte of it', async () => {
    const bytes = aPdf('x', 1000)
    const { passed, measure } = await look(bytes)
    expect(passed.equals(bytes)).toBe(true)
    expect(measure).toEqual({ size: 1000, sha256: createHash('sha256').update(bytes).digest('hex') })
  })

  test('must fail: one byte more than the limit', async () => {
    await expect(look(aPdf('x', 1001))).rejects.toMatchObject({ status: 413, code: 'FILE_TOO_LARGE' })
  })

  test('must fail: nothing in it', async () => {
    await expect(look(Buffer.alloc(0))).rejects.toMatchObject({ status: 400, code: 'FILE_EMPTY' })
  })

  test.each([
    ['short', aZip('word/document.xml')],
    ['longer than the beginning that tells', Buffer.concat([aZip('a'), Buffer.alloc(200_000)])],
  ])('must fail: not what its name says, %s', async (_what, bytes) => {
    await expect(look(bytes, { mostBytes: 1_000_000 })).rejects.toMatchObject({
      status: 415,
      code: 'FILE_TYPE_REFUSED',
    })
  })
})
