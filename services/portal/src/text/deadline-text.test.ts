import { expect, test } from '@jest/globals'
import { daysLeftInWords, openUntil } from './deadline-text.ts'

test('the last day is printed with the hour at which it ends', () => {
  expect(openUntil('zh', '2026-03-17')).toBe('公示至 2026年3月17日 24:00')
  expect(openUntil('en', '2026-03-17')).toBe('Open until 17 March 2026 24:00')
})

test.each([
  ['2026-03-02', '还有 15 天', '15 days left'],
  ['2026-03-16', '还有 1 天', '1 day left'],
  ['2026-03-17', '今天 24:00 截止', 'ends today at 24:00'],
  ['2026-03-18', '已期满', 'the period has run'],
])('on %s a period that closes on 2026-03-17 reads %s', (today, zh, en) => {
  expect(daysLeftInWords('zh', today, '2026-03-17')).toBe(zh)
  expect(daysLeftInWords('en', today, '2026-03-17')).toBe(en)
})
