import { describe, expect, test } from '@jest/globals'
import { shippedRows } from '../../test/a-catalogue.ts'
import { figuresOfOrder60 } from '../../test/a-listing.ts'
import { asFigures } from './catalogue-figures.ts'

const away = expect.objectContaining({ name: 'NeighbourUnavailable', room: 'catalogue' })
const rowsBut = (key: string, ...instead: object[]) => ({
  policyParameters: [...shippedRows.filter((row) => row.key !== key), ...instead],
})

test('3.6: the rows of the policy table are the figures, years told in months', () =>
  expect(asFigures({ policyParameters: shippedRows })).toEqual(figuresOfOrder60))

test('a figure that is not in force is none', () =>
  expect(asFigures(rowsBut('credit.entryWd'))).toEqual({ ...figuresOfOrder60, entryDuty: null }))

describe('guessing is not allowed', () => {
  test.each([
    ['a unit that is no month', { key: 'credit.abnormalMonths', number: 6, unit: 'WORKING_DAY' }],
    ['half a month', { key: 'credit.abnormalMonths', number: 1.5, unit: 'MONTH' }],
    ['no number', { key: 'credit.abnormalMonths', number: null, unit: 'MONTH' }],
  ])('must fail: %s', (_what, row) =>
    expect(() => asFigures(rowsBut('credit.abnormalMonths', row))).toThrow(away),
  )

  test('must fail: days without their unit (6.5)', () =>
    expect(() =>
      asFigures(rowsBut('credit.entryWd', { key: 'credit.entryWd', number: 5, unit: 'YEAR' })),
    ).toThrow(away))
  test('must fail: no rows at all', () => expect(() => asFigures({})).toThrow(away))
})
