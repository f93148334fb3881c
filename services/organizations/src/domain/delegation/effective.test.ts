import { describe, expect, test } from '@jest/globals'
import { aDelegation, aSignedDelegation, moment } from '../../../test/a-delegation.ts'
import { day } from '../../../test/some-figures.ts'
import { asOf } from './as-of.ts'
import { delegationDeadlines } from './deadlines.ts'
import { isEffective } from './effective.ts'
import { stageOf } from './stage.ts'

const before = (instant: ReturnType<typeof moment>) => instant.subtract({ milliseconds: 1 })

describe('3.1: not effective before publication, and to the instant', () => {
  test('published on its first day: from that instant, not from midnight', () => {
    const delegation = aDelegation()
    const at = moment('2026-03-02')
    expect([isEffective(delegation, before(at)), isEffective(delegation, at)]).toEqual([false, true])
  })

  test('published ahead: from the instant its first day begins in Zhuhai', () => {
    const delegation = aDelegation({ validFrom: day('2026-04-01') })
    const at = moment('2026-04-01', '00:00')
    expect([isEffective(delegation, before(at)), isEffective(delegation, at)]).toEqual([false, true])
    expect([stageOf(delegation, before(at)), stageOf(delegation, at)]).toEqual(['TO_COME', 'IN_EFFECT'])
  })

  test('to the end of its last day, and not an instant longer', () => {
    const at = moment('2027-01-01', '00:00')
    expect([isEffective(aDelegation(), before(at)), isEffective(aDelegation(), at)]).toEqual([true, false])
    expect(stageOf(aDelegation(), at)).toBe('ENDED')
  })

  test('without a last day it stands; signed alone, or revoked, it has no effect', () => {
    const { validTo, ...open } = aDelegation()
    expect(isEffective(open, moment('2099-01-01'))).toBe(true)
    expect(isEffective(aSignedDelegation(), moment('2026-03-03'))).toBe(false)
    expect(stageOf(aSignedDelegation(), moment('2026-03-03'))).toBe('IN_PREPARATION')
    const revoked = aDelegation({
      state: 'REVOKED',
      revoked: { at: moment('2026-03-02', '11:00'), by: 'a', reason: '调整' },
    })
    expect(isEffective(revoked, moment('2026-03-02', '11:00'))).toBe(false)
    expect(stageOf(revoked, moment('2026-03-02', '11:00'))).toBe('ENDED')
  })
})

describe('4.2: what time alone does', () => {
  const ahead = aDelegation({ validFrom: day('2026-04-01') })
  const begins = moment('2026-04-01', '00:00')
  const ends = moment('2027-01-01', '00:00')

  test('it takes effect once, and expires once; nobody’s view of it is stale by that', () => {
    expect(asOf(ahead, before(begins))).toBe(ahead)
    const begun = asOf(ahead, begins)
    expect(begun).toMatchObject({ state: 'PUBLISHED', tookEffectAt: begins, version: 3, revision: 4 })
    expect(asOf(begun, before(ends))).toBe(begun)
    const over = asOf(begun, ends)
    expect(over).toMatchObject({ state: 'EXPIRED', expiredAt: ends, version: 3, revision: 5 })
    expect(asOf(over, ends)).toBe(over)
  })

  test('a worker that slept through both does both', () =>
    expect(asOf(ahead, ends)).toMatchObject({ state: 'EXPIRED', tookEffectAt: begins, expiredAt: ends }))

  test('the timers are those two instants; a draft and what has ended have none', () => {
    expect(delegationDeadlines(ahead)).toEqual([
      { kind: 'delegation.effect', dueAt: begins },
      { kind: 'delegation.expiry', dueAt: ends },
    ])
    expect(delegationDeadlines(asOf(ahead, begins))).toEqual([{ kind: 'delegation.expiry', dueAt: ends }])
    expect(delegationDeadlines(aSignedDelegation())).toEqual([])
    expect(delegationDeadlines(asOf(ahead, ends))).toEqual([])
  })
})
