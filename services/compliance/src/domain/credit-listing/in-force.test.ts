import { describe, expect, test } from '@jest/globals'
import { aListing, day, instant } from '../../../test/a-listing.ts'
import { asTimeLeaves } from './as-time-leaves.ts'
import { isInForce } from './in-force.ts'

describe('AC-42: a warning listed 2026-03-31 (A5) ends with 2026-09-30, a month end', () => {
  const warning = aListing({ trigger: 'A5' })
  test('still listed at 23:59:59 of the last day', () =>
    expect(asTimeLeaves(warning, instant('2026-09-30T23:59:59+08:00')).listing).toBe(warning))
  test('off the list on 2026-10-01 00:00, although a holiday (6.10: restrictions end unrolled)', () =>
    expect(asTimeLeaves(warning, instant('2026-10-01T00:00:00+08:00'))).toMatchObject({
      listing: { state: 'REMOVED', removedOn: day('2026-10-01') },
      moved: null,
    }))
})

describe('AC-43: on the abnormal list since 2024-11-24 for A1', () => {
  const late = aListing({ listedOn: day('2024-11-24') })
  test('2026-11-24 is its last day there', () =>
    expect(asTimeLeaves(late, instant('2026-11-24T23:59:59+08:00'))).toEqual({ listing: late, moved: null }))
  test('the next day it is removed and, as B1, seriously dishonest', () =>
    expect(asTimeLeaves(late, instant('2026-11-25T00:00:00+08:00'))).toMatchObject({
      listing: { state: 'REMOVED', removedOn: day('2026-11-25'), version: 2 },
      moved: { list: 'SERIOUSLY_DISHONEST', trigger: 'B1', listedOn: day('2026-11-25'), state: 'LISTED' },
    }))
  test('time acts once only', () => {
    const now = instant('2027-01-01T00:00:00+08:00')
    const { listing } = asTimeLeaves(late, now)
    expect(asTimeLeaves(listing, now)).toEqual({ listing, moved: null })
  })
})

test('4.11: time alone ends no entry of the seriously-dishonest list', () => {
  const serious = aListing({ list: 'SERIOUSLY_DISHONEST', trigger: 'B3' })
  expect(asTimeLeaves(serious, instant('2036-01-01T00:00:00+08:00')).listing).toBe(serious)
})

describe('a listing is in force from the day it was listed to the day it was removed', () => {
  const removed = aListing({ state: 'REMOVED', removedOn: day('2026-06-01') })
  test.each([
    ['2026-03-30T23:59:59+08:00', false],
    ['2026-03-31T00:00:00+08:00', true],
    ['2026-05-31T23:59:59+08:00', true],
    ['2026-06-01T00:00:00+08:00', false],
  ])('at %s: %s', (at, inForce) => expect(isInForce(removed, instant(at))).toBe(inForce))
})

test.each(['PROPOSED', 'CANCELLED'] as const)('%s is on no list', (state) => {
  expect(isInForce(aListing({ state }), instant('2026-05-01T00:00:00+08:00'))).toBe(false)
})
