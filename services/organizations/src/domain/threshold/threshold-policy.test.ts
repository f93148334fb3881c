import { expect, test } from '@jest/globals'
import { aThreshold } from '../../../test/a-registration.ts'
import { day } from '../../../test/some-figures.ts'
import { lowerOnlyWithDocument, thresholdOn } from './threshold-policy.ts'

test('S14, S15: a local value below the law’s only with its policy document; an equal or higher one without', () => {
  const holds = (local: object, policyDocument?: string) =>
    lowerOnlyWithDocument.holds(aThreshold({ local, ...(policyDocument ? { policyDocument } : {}) }))
  expect([holds({ minCapitalFen: 2_999_999 }), holds({ minUnitMembers: 29 })]).toEqual([false, false])
  expect([holds({ minCapitalFen: 3_000_000 }), holds({ minUnitMembers: 31 }), holds({})]).toEqual([
    true,
    true,
    true,
  ])
  expect(holds({ minCapitalFen: 0 }, '珠民函〔2013〕184号')).toBe(true)
})

test('S22: the row in force on the day, the day before and the day of a change', () => {
  const rows = [aThreshold(), aThreshold({ id: 'new', effectiveFrom: day('2026-07-01') })]
  const on = (text: string) =>
    thresholdOn(rows, { orgType: 'SOCIAL_ASSOCIATION', isIndustryAssociation: false, on: day(text) })?.id
  expect([on('2026-06-30'), on('2026-07-01'), on('1998-10-24')]).toEqual(['association', 'new', undefined])
})
