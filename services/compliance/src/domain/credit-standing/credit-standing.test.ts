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

test('board 18: reasons are told in words and in both languages, never by a code', () => {
  const known = { uscc: ORG_1, status: 'DEREGISTERED', heardVersion: 2 }
  const revoked = aPenalty({ kind: 'REVOCATION_OF_REGISTRATION', datedOn: day('2025-08-02') })
  const suspended = aPenalty({ kind: 'ACTIVITY_SUSPENSION', datedOn: null, datedYear: null, until: null })
  const notes = standing({ known, penalties: [revoked, suspended] }).reasons.map(({ note }) => note)
  expect(notes).toEqual([
    '撤销登记（2025-08-02） revocation of registration (2025-08-02)',
    '限期停止活动（日期不详 至 终止日不详） suspension of activity (day not known to end not known)',
    '登记状态：已注销。 state in the register: deregistered',
  ])
})

describe('AC-81: a fine of CNY 2,000,000 bars for three years, to 24:00 of the last day, one fen less does not', () => {
  const fined = (fineFen: number | null, at: string, more: object = {}) =>
    standing(
      {
        penalties: [
          aPenalty({ kind: 'FINE', fineFen, datedOn: day('2023-05-20'), datedYear: 2023, ...more }),
        ],
      },
      instant(at),
    ).eligibleForAward

  test.each([
    ['at the figure, on the last day', 200_000_000, '2026-05-20T23:59:59+08:00', false],
    ['at the figure, the day after', 200_000_000, '2026-05-21T00:00:00+08:00', true],
    ['a fen below the figure', 199_999_999, '2026-05-20T12:00:00+08:00', true],
    ['far above, before it was served', 900_000_000, '2023-05-19T23:59:59+08:00', true],
    ['far above, from the day it was served', 900_000_000, '2023-05-20T00:00:00+08:00', false],
  ])('%s', (_what, fen, at, isEligible) => expect(fined(fen, at)).toBe(isEligible))

  test('a sum nobody knows bars as long as a large one', () => {
    expect(fined(null, '2026-05-20T12:00:00+08:00')).toBe(false)
    expect(fined(null, '2026-05-21T00:00:00+08:00')).toBe(true)
  })

  test('a figure nobody knows bars, and so does an end', () => {
    expect(fined(1, '2026-05-20T12:00:00+08:00', { largeFineFen: null })).toBe(false)
    expect(fined(200_000_000, '2036-05-20T12:00:00+08:00', { recordMonths: null })).toBe(false)
  })

  test('of a day nobody knows the year counts, from its first day to three years after its last', () => {
    const ofYear = (at: string, datedYear: number | null = 2023) =>
      fined(200_000_000, at, { datedOn: null, datedYear })
    expect(ofYear('2022-12-31T23:59:59+08:00')).toBe(true)
    expect(ofYear('2023-01-01T00:00:00+08:00')).toBe(false)
    expect(ofYear('2026-12-31T23:59:59+08:00')).toBe(false)
    expect(ofYear('2027-01-01T00:00:00+08:00')).toBe(true)
    expect(ofYear('2046-01-01T00:00:00+08:00', null)).toBe(false)
  })
})

test('R-01: a suspension whose end nobody knows bars, and so does a revocation without a day', () => {
  expect(
    standing({ penalties: [aPenalty({ kind: 'ACTIVITY_SUSPENSION', until: null })] }).eligibleForAward,
  ).toBe(false)
  const undated = aPenalty({ kind: 'REVOCATION_OF_CERTIFICATE', datedOn: null, datedYear: null })
  expect(standing({ penalties: [undated] }).eligibleForAward).toBe(false)
})

test('a penalty whose kind is not published is not inferred', () =>
  expect(standing({ penalties: [aPenalty({ kind: null })] }).eligibleForAward).toBe(true))

test('R-01: a body the register no longer calls active is not eligible', () => {
  const known = { uscc: ORG_1, status: 'REVOKED', heardVersion: 2 }
  expect(standing({ known })).toMatchObject({ eligibleForAward: false, reasons: [{ rule: 'R-01' }] })
  expect(standing({ known: { ...known, status: 'ACTIVE' } }).eligibleForAward).toBe(true)
})
