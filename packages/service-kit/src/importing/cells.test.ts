import { civilDate } from '@gongshi/domain-kit'
import { expect, test } from '@jest/globals'
import { cells } from './index.ts'
import { notAfter } from './not-after.ts'
import { reasonOfRow } from './reason-of-row.ts'

test('a day is written with four, two and two digits', () => {
  expect(String(cells.civilDate.parse(' 2026-03-15 '))).toBe('2026-03-15')
})

test.each(['-000044-03-15', '+010000-01-01', '2026-02-30', '20260315', '2026-03-15T10:00'])(
  'must fail: %p is no day',
  (cell) => expect(cells.civilDate.safeParse(cell).success).toBe(false),
)

test('today is not to come; tomorrow is', () => {
  const today = civilDate('2026-03-15')
  expect(() => notAfter(today, { on: today, none: null })).not.toThrow()
  expect(() => notAfter(today, { on: today.add({ days: 1 }) })).toThrow('still to come')
})

test('a value the database cuts is a reason of its row; a lock that was not given is none', () => {
  expect(reasonOfRow({ code: 'ER_TRUNCATED_WRONG_VALUE', message: '' })).toContain('cannot be kept')
  expect(reasonOfRow({ code: 'ER_LOCK_WAIT_TIMEOUT', message: '' })).toBeUndefined()
})
