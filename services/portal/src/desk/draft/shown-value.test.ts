import { expect, test } from '@jest/globals'
import { shownValue } from './shown-value.ts'

test.each([
  ['amount', '180000', '¥180,000.00'],
  ['amount', '十八万', '十八万'],
  ['day', '2026-06-01', '2026年6月1日'],
  ['choice', 'SMALL_DIRECT', '限额以下自行采购'],
  ['areas', '香洲区\r\n斗门区', '香洲区、斗门区'],
  ['line', '', '—'],
] as const)('%s: %s is read as %s', (kind, value, words) => {
  expect(shownValue('zh', kind, value)).toBe(words)
})
