import { expect, test } from '@jest/globals'
import { aFigure, day } from '../../../test/some-figures.ts'
import { monthsInForce } from './figure.ts'
import { figureTold } from './figure-told.ts'

const told = { key: 'grade.validYears', value: '5', unit: 'YEAR', effectiveFrom: '2011-03-01' }
const five = aFigure('grade.validYears', 5, '2011-03-01')

test('3.6: a row of the policy table is a figure in months', () => {
  expect(figureTold(told)).toEqual(five)
  expect(figureTold({ ...told, value: '18', unit: 'MONTH' })?.months).toBe(18)
})

test.each([
  ['a key this room does not go by', { key: 'notice.days' }],
  ['a unit it cannot reckon in', { unit: 'WORKING_DAY' }],
  ['a value that is no number', { value: 'NATURAL' }],
  ['half a month', { value: '0.5', unit: 'MONTH' }],
])('%s is no figure', (_what, change) => expect(figureTold({ ...told, ...change })).toBeUndefined())

test('3.6: a figure counts on its first and its last day, and on no other', () => {
  const figures = [{ ...five, effectiveTo: day('2025-12-31') }]
  const on = (date: string) => monthsInForce('grade.validYears', day(date), figures)
  expect(['2011-02-28', '2011-03-01', '2025-12-31', '2026-01-01'].map(on)).toEqual([
    undefined,
    60,
    60,
    undefined,
  ])
})
