import { expect, test } from '@jest/globals'
import { sizesOf } from './sizes.ts'

const filesOf = (...lines: number[]) => lines.map((one) => ({ path: `file-of-${one}.ts`, lines: one }))

test('median, 95th percentile and largest are lengths of real files', () => {
  const hundred = filesOf(...Array.from({ length: 100 }, (_, at) => 100 - at))
  expect(sizesOf(hundred)).toEqual({
    files: 100,
    lines: 5050,
    median: 50,
    p95: 95,
    largest: { path: 'file-of-100.ts', lines: 100 },
  })
})

test('one file is its own median', () => {
  expect(sizesOf(filesOf(7))).toMatchObject({ median: 7, p95: 7, largest: { lines: 7 } })
})
