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

test('what nobody sees inside a name is no part of it; what joins characters is', () => {
  expect(cells.text.parse('\ufeff珠海\u200b市\u2060甲\u00ad协会 ')).toBe('珠海市甲协会')
  expect(cells.text.parse('👩\u200d⚕协会')).toBe('👩\u200d⚕协会')
})

test.each(['珠海\u202e协会', '\u200b', '珠海\u2066协会'])('must fail: %j is no name', (cell) =>
  expect(cells.text.safeParse(cell).success).toBe(false),
)

test.each([
  ['９１440400FAKE002246', true],
  ['91440400 FAKE 002246\u200b', true],
  ['9.1440400E+17', false],
  ['1.0E+17', false],
])('a code as spreadsheets have it: %s', (cell, isRead) =>
  expect(cells.uscc.safeParse(cell).success).toBe(isRead),
)
