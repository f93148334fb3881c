import { expect, test } from '@jest/globals'
import { readable } from './readable.ts'

test('days and money of a sentence are written as the rest of the page writes them', () => {
  expect(readable('zh', '公示至 2026-11-30 24:00；预算 CNY 1,234.50')).toBe(
    '公示至 2026年11月30日 24:00；预算 ¥1,234.50',
  )
  expect(readable('en', 'until 2024-02-29.')).toBe('until 29 February 2024.')
})

test('what only looks like a day stays as it is: a number, an instant, a day there is not', () => {
  for (const kept of ['ZH-2026-440400-000123', '2026-03-02T09:30:00Z', '2026-02-30', '0756-2026-03-011'])
    expect(readable('zh', kept)).toBe(kept)
})
