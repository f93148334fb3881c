import type { Uscc } from '@gongshi/domain-kit'
import { describe, expect, test } from '@jest/globals'
import { aToldListing, day, figuresOfOrder60 } from '../../../test/a-listing.ts'
import type { CreditFigures } from '../credit-figures.ts'
import type { ToldListing } from './credit-listing.ts'
import { enterListing, retellListing } from './enter-listing.ts'
import { basisOf } from './triggers.ts'

const told = aToldListing()
const enters = (change: Partial<ToldListing> = {}, figures: CreditFigures | null = figuresOfOrder60) =>
  enterListing({ told: { ...told, ...change }, figures })

describe('4.11: triggers A lead to the abnormal list, triggers B to the seriously-dishonest list', () => {
  test('A1 is abnormal', () => expect(enters().ok).toBe(true))
  test('B7 is not', () => expect(enters({ trigger: 'B7' }).ok).toBe(false))
  test('B7 is seriously dishonest', () =>
    expect(enters({ trigger: 'B7', list: 'SERIOUSLY_DISHONEST' }).ok).toBe(true))
})

describe('a listing ends no earlier than it began', () => {
  test('removed the day it was listed', () => expect(enters({ removedOn: day('2026-03-31') }).ok).toBe(true))
  test('not the day before', () => expect(enters({ removedOn: day('2026-03-30') }).ok).toBe(false))
})

describe('4.11: what is told of a listing that is known leads on from where it stands', () => {
  const retold = (was: ToldListing['state'], is: ToldListing['state']) => {
    const outcome = retellListing(
      { ...told, state: was, clockMonths: 24 },
      { ...told, state: is, removedOn: day('2026-06-01') },
    )
    return outcome.ok ? outcome.value.version : outcome.refusals[0]?.code
  }
  test('a listing is removed, whatever was done of its repair; a removal is told again', () => {
    expect([retold('LISTED', 'REMOVED'), retold('REMOVED', 'REMOVED')]).toEqual([
      told.version + 1,
      told.version + 1,
    ])
  })
  test.each(['LISTED', 'CANCELLED'] as const)('must fail: what was removed is %s', (is) =>
    expect(retold('REMOVED', is)).toBe('INVALID_TRANSITION'),
  )
})

test('only social organizations are listed', () =>
  expect(enters({ uscc: '91440400FAKE00216B' as Uscc }).ok).toBe(false))

describe('3.6: an entry keeps the figure in force when its clock started', () => {
  const months = (change: Partial<ToldListing>, figures: CreditFigures | null = figuresOfOrder60) => {
    const outcome = enters(change, figures)
    return outcome.ok ? outcome.value.clockMonths : outcome.refusals[0]?.field
  }
  test('six months with nothing left to rectify (A5), two years otherwise', () => {
    expect(months({ trigger: 'A5' })).toBe(6)
    expect(months({ trigger: 'A1' })).toBe(24)
  })
  test('none where only a decision ends it', () => {
    expect(months({ trigger: 'B3', list: 'SERIOUSLY_DISHONEST' }, null)).toBeNull()
    expect(months({ state: 'REMOVED', removedOn: day('2026-06-01') }, null)).toBeNull()
  })
  test('without a figure in force it is refused, not guessed', () =>
    expect(months({ trigger: 'A5' }, { ...figuresOfOrder60, abnormalMonths: null })).toEqual(['listedOn']))
})

test('the ground is cited with the rule the authority named, or its own', () => {
  expect(basisOf({ trigger: 'A1', basisRule: '令60-A1' }).rule).toBe('令60-A1')
  expect(basisOf({ trigger: 'A1', basisRule: null })).toMatchObject({
    rule: 'A1',
    note: expect.stringContaining('年度'),
  })
})
