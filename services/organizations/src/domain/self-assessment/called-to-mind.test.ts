import { civilDate } from '@gongshi/domain-kit'
import { expect, test } from '@jest/globals'
import { isCalledToMind } from './called-to-mind.ts'

const due = civilDate('2026-06-30')

test('from the thirtieth day before the last day on, until that is over; nothing is guessed', () => {
  const on = (day: string, days: number | undefined = 30) => isCalledToMind(due, days, civilDate(day))
  expect(['2026-05-30', '2026-05-31', '2026-06-30', '2026-07-01'].map((day) => on(day))).toEqual([
    ...[false, true, true, false],
  ])
  expect(isCalledToMind(due, undefined, due)).toBe(false)
  expect(isCalledToMind(undefined, 30, due)).toBe(false)
})
