import { expect, test } from '@jest/globals'
import { lastedInWords } from './lasted-in-words.ts'

const from = '2026-07-30T02:00:00Z'
test.each([
  ['2026-07-30T02:00:01Z', '1 分钟', '1 minute'],
  ['2026-07-30T02:01:00Z', '1 分钟', '1 minute'],
  ['2026-07-30T02:01:01Z', '2 分钟', '2 minutes'],
  ['2026-07-30T02:59:00Z', '59 分钟', '59 minutes'],
  ['2026-07-30T03:00:00Z', '1 小时', '1 hour'],
  ['2026-07-30T06:05:00Z', '4 小时 5 分钟', '4 hours 5 minutes'],
  ['2026-07-31T01:59:00Z', '23 小时 59 分钟', '23 hours 59 minutes'],
  ['2026-07-31T02:00:00Z', '1 天', '1 day'],
  ['2026-08-01T03:01:00Z', '2 天 1 小时 1 分钟', '2 days 1 hour 1 minute'],
])('until %s: %s, %s', (to, zh, en) => {
  expect(lastedInWords('zh', { from, to })).toBe(zh)
  expect(lastedInWords('en', { from, to })).toBe(en)
})
