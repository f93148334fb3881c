import { describe, expect, test } from '@jest/globals'
import { aListing, aPenalty, day, instant, ORG_1 } from '../../../test/a-listing.ts'
import { type CreditFacts, creditStanding } from './credit-standing.ts'

const now = instant('2026-05-01T12:00:00+08:00')
const standing = (facts: Partial<CreditFacts>, at = now) =>
  creditStanding({ listings: [], penalties: [], known: undefined, ...facts }, at)

test('R-01: an organization on no list is eligible', () =>
  expect(standing({})).toEqual({
    eligibleForAward: true,
    abnormalActivity: false,
    seriouslyDishonest: false,
    reasons: [],
  }))

test('R-07: the abnormal list is a warning with its ground, not a block', () => {
  const told = standing({ listings: [aListing()] })
  expect(told).toMatchObject({ eligibleForAward: true, abnormalActivity: true })
  expect(told.reasons).toHaveLength(1)
})

test('R-01: the seriously-dishonest list blocks, with its ground', () => {
  const told = standing({ listings: [aListing({ list: 'SERIOUSLY_DISHONEST', trigger: 'B1' })] })
  expect(told).toMatchObject({ eligibleForAward: false, seriouslyDishonest: true })
  expect(told.reasons[0]).toMatchObject({ rule: 'B1' })
})

test('AC-20: what is only proposed blocks nothing', () =>
  expect(
    standing({ listings: [aListing({ list: 'SERIOUSLY_DISHONEST', trigger: 'B1', state: 'PROPOSED' })] }),
  ).toMatchObject({ eligibleForAward: true, seriouslyDishonest: false }))

describe('AC-43: two full years on the abnormal list block an award the next day, before any job has run', () => {
  const listings = [aListing({ listedOn: day('2024-11-24') })]
  test('a warning to the last second', () =>
    expect(standing({ listings }, instant('2026-11-24T23:59:59+08:00'))).toMatchObject({
      abnormalActivity: true,
      eligibleForAward: true,
    }))
  test('then a block', () =>
    expect(standing({ listings }, instant('2026-11-25T00:00:00+08:00'))).toMatchObject({
      abnormalActivity: false,
      seriouslyDishonest: true,
      eligibleForAward: false,
    }))
})

describe('R-02: a suspension of activity blocks to 24:00 of its last day, rest day or not', () => {
  const suspension = aPenalty({ kind: 'ACTIVITY_SUSPENSION', until: day('2026-05-02') })
  test('blocked at 23:59:59', () =>
    expect(standing({ penalties: [suspension] }, instant('2026-05-02T23:59:59+08:00')).eligibleForAward).toBe(
      false,
    ))
  test('free at 00:00, on a public holiday', () =>
    expect(standing({ penalties: [suspension] }, instant('2026-05-03T00:00:00+08:00')).eligibleForAward).toBe(
      true,
    ))
})

test('R-01: a revocation blocks, a warning does not', () => {
  expect(standing({ penalties: [aPenalty({ kind: 'REVOCATION_OF_REGISTRATION' })] }).eligibleForAward).toBe(
    false,
  )
  expect(standing({ penalties: [aPenalty()] }).eligibleForAward).toBe(true)
})

test('a penalty whose kind is not published is not inferred', () =>
  expect(standing({ penalties: [aPenalty({ kind: null })] }).eligibleForAward).toBe(true))

test('R-01: a body the register no longer calls active is not eligible', () => {
  const known = { uscc: ORG_1, status: 'REVOKED', heardVersion: 2 }
  expect(standing({ known })).toMatchObject({ eligibleForAward: false, reasons: [{ rule: 'R-01' }] })
  expect(standing({ known: { ...known, status: 'ACTIVE' } }).eligibleForAward).toBe(true)
})
