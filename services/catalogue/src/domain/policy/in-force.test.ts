import { civilDate } from '@gongshi/domain-kit'
import { expect, test } from '@jest/globals'
import { aPolicyParameter } from '../../../test/a-policy-parameter.ts'
import { inForceOn } from './in-force.ts'

const fifteen = aPolicyParameter({ effectiveTo: civilDate('2026-12-31') })
const twenty = aPolicyParameter({ value: '20', effectiveFrom: civilDate('2027-01-01') })
const on = (date: string) => inForceOn([fifteen, twenty], civilDate(date)).map(({ value }) => value)

test('3.6: a change of law is a row; the old one counts on the day before, the new one on the day', () => {
  expect(on('2026-12-31')).toEqual(['15'])
  expect(on('2027-01-01')).toEqual(['20'])
})

test('3.6: a row counts from its first day, not from the day before', () => {
  expect(on('2014-12-31')).toEqual([])
  expect(on('2015-01-01')).toEqual(['15'])
})

test('3.6: where the old row was left open the newer one counts', () => {
  const open = aPolicyParameter({ effectiveTo: null })
  expect(inForceOn([twenty, open], civilDate('2027-01-01')).map(({ value }) => value)).toEqual(['20'])
})
