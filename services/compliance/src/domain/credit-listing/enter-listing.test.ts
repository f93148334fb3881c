import type { Uscc } from '@gongshi/domain-kit'
import { describe, expect, test } from '@jest/globals'
import { aListing, day } from '../../../test/a-listing.ts'
import { enterListing } from './enter-listing.ts'
import { basisOf } from './triggers.ts'

const told = aListing()

describe('4.11: triggers A lead to the abnormal list, triggers B to the seriously-dishonest list', () => {
  test('A1 is abnormal', () => expect(enterListing(told).ok).toBe(true))
  test('B7 is not', () => expect(enterListing({ ...told, trigger: 'B7' }).ok).toBe(false))
  test('B7 is seriously dishonest', () =>
    expect(enterListing({ ...told, trigger: 'B7', list: 'SERIOUSLY_DISHONEST' }).ok).toBe(true))
})

describe('a listing ends no earlier than it began', () => {
  test('removed the day it was listed', () =>
    expect(enterListing({ ...told, removedOn: day('2026-03-31') }).ok).toBe(true))
  test('not the day before', () =>
    expect(enterListing({ ...told, removedOn: day('2026-03-30') }).ok).toBe(false))
})

test('only social organizations are listed', () =>
  expect(enterListing({ ...told, uscc: '91440400FAKE00216B' as Uscc }).ok).toBe(false))

test('the ground is cited with the rule the authority named, or its own', () => {
  expect(basisOf({ trigger: 'A1', basisRule: '令60-A1' }).rule).toBe('令60-A1')
  expect(basisOf({ trigger: 'A1', basisRule: null })).toMatchObject({
    rule: 'A1',
    note: expect.stringContaining('年度'),
  })
})
