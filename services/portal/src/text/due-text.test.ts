import { expect, test } from '@jest/globals'
import { dueInDays } from './due-text.ts'

const endOf10th = '2026-03-10T16:00:00.000Z'

test.each([
  ['2026-03-08', false, '还有 2 天', '2 days left'],
  ['2026-03-09', false, '还有 1 天', '1 day left'],
  ['2026-03-10', false, '今天到期', 'due today'],
  ['2026-03-11', true, '已逾期 1 天', 'overdue by 1 day'],
  ['2026-03-13', true, '已逾期 3 天', 'overdue by 3 days'],
])('what ends with 10 March is told on %s', (today, isOverdue, zh, en) => {
  expect(dueInDays('zh', { today, due: endOf10th, isOverdue })).toBe(zh)
  expect(dueInDays('en', { today, due: endOf10th, isOverdue })).toBe(en)
})

test('within its day it is overdue without a number; without a clock nothing is reckoned', () => {
  const due = '2026-03-10T02:00:00.000Z'
  expect(dueInDays('zh', { today: '2026-03-10', due, isOverdue: true })).toBe('已逾期')
  expect(dueInDays('zh', { today: undefined, due, isOverdue: true })).toBe('已逾期')
  expect(dueInDays('zh', { today: undefined, due, isOverdue: false })).toBe('')
})
