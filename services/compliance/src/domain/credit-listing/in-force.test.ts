import { describe, expect, test } from '@jest/globals'
import { aListing, day, instant } from '../../../test/a-listing.ts'
import { asOf, isInForce } from './in-force.ts'

describe('AC-42: a warning listed 2026-03-31 (A5) ends with 2026-09-30, a month end, and on 2026-10-01 00:00', () => {
  const warning = aListing({ trigger: 'A5' })
  test('still listed at 23:59:59 of the last day', () =>
    expect(isInForce(warning, instant('2026-09-30T23:59:59+08:00'))).toBe(true))
  test('off the list at 00:00, although 1 October is a holiday (6.10: restrictions end unrolled)', () =>
    expect(isInForce(warning, instant('2026-10-01T00:00:00+08:00'))).toBe(false))
  test('and told so before any job has run', () => {
    const over = asOf(warning, instant('2026-10-01T00:00:00+08:00'))
    expect(over).toMatchObject({ state: 'REMOVED', removedOn: day('2026-10-01') })
  })
})

describe('4.11: where something is left to rectify, time alone ends nothing', () => {
  test('A1 is in force years later', () =>
    expect(isInForce(aListing(), instant('2028-12-31T00:00:00+08:00'))).toBe(true))
  test('until the day it was removed', () => {
    const removed = aListing({ state: 'REMOVED', removedOn: day('2026-06-01') })
    expect(isInForce(removed, instant('2026-05-31T23:59:59+08:00'))).toBe(true)
    expect(isInForce(removed, instant('2026-06-01T00:00:00+08:00'))).toBe(false)
  })
})

describe('a listing is in force from the day it was listed', () => {
  test('not one second before', () =>
    expect(isInForce(aListing(), instant('2026-03-30T23:59:59+08:00'))).toBe(false))
  test('from 00:00', () => expect(isInForce(aListing(), instant('2026-03-31T00:00:00+08:00'))).toBe(true))
})

test.each(['PROPOSED', 'CANCELLED'] as const)('%s is on no list', (state) => {
  expect(isInForce(aListing({ state }), instant('2026-05-01T00:00:00+08:00'))).toBe(false)
})
