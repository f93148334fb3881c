import { expect, test } from '@jest/globals'
import { day } from '../../test/a-listing.ts'
import { type PolicyRow, policyOn, policyRows } from './policy.ts'

test('a change of law counts from its first day, not the day before', () => {
  const change: PolicyRow = { ...policyRows[1]!, value: 3, effectiveFrom: '2027-01-01' }
  const rows = [...policyRows, change]
  expect(policyOn('credit.abnormalMonths', day('2026-12-31'), rows).value).toBe(6)
  expect(policyOn('credit.abnormalMonths', day('2027-01-01'), rows).value).toBe(3)
})
