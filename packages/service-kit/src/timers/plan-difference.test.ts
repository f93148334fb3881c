import { Temporal } from '@gongshi/domain-kit'
import { describe, expect, test } from '@jest/globals'
import { planDifference } from './plan-difference.ts'
import type { TimerPlan } from './timer-plan.ts'
import type { TimerRow } from './timer-row.ts'

const midnight = Temporal.Instant.from('2026-03-17T16:00:00Z')
const later = midnight.add({ hours: 24 })
const subject = { id: 'notice-1', version: 7 }
const close: TimerPlan = { kind: 'notice.close', dueAt: midnight }

const armed = (change: Partial<TimerRow> = {}): TimerRow => ({
  id: 'timer-1',
  kind: 'notice.close',
  subject_id: 'notice-1',
  subject_version: 1,
  state: 'ARMED',
  version: 3,
  due_at: new Date(midnight.epochMilliseconds),
  fired_at: null,
  attempts: 0,
  retry_at: null,
  ...change,
})

const difference = (rows: TimerRow[], ...plan: TimerPlan[]) => planDifference(rows, [{ subject, plan }])

describe('the timers of a record follow its plan', () => {
  test('a new deadline is armed', () => {
    expect(difference([], close).added).toMatchObject([
      { kind: 'notice.close', subject_id: 'notice-1', subject_version: 7, state: 'ARMED', version: 1 },
    ])
  })

  test('the same plan twice changes nothing', () => {
    expect(difference([armed()], close)).toEqual({ added: [], changed: [] })
  })

  test('a moved deadline moves its timer and bumps the version', () => {
    const { changed } = difference([armed()], { kind: 'notice.close', dueAt: later })
    expect(changed).toMatchObject([
      { id: 'timer-1', state: 'ARMED', version: 4, due_at: new Date(later.epochMilliseconds) },
    ])
  })

  test('a timer that fired for this instant stays fired; for another instant it is armed again', () => {
    const fired = armed({ state: 'FIRED', fired_at: new Date() })
    expect(difference([fired], close)).toEqual({ added: [], changed: [] })
    expect(difference([fired], { kind: 'notice.close', dueAt: later }).changed).toMatchObject([
      { state: 'ARMED', fired_at: null },
    ])
  })

  test('what stands still has no plan: its timer is cancelled; resumption arms it again', () => {
    const { changed } = difference([armed()])
    expect(changed).toMatchObject([{ state: 'CANCELLED', due_at: null, version: 4 }])
    expect(difference(changed, { kind: 'notice.close', dueAt: later }).changed).toMatchObject([
      { state: 'ARMED', due_at: new Date(later.epochMilliseconds), version: 5 },
    ])
  })

  test('what is no longer planned is cancelled once; what fired is left as it is', () => {
    const { changed } = difference([armed(), armed({ id: 'timer-2', kind: 'notice.remind', state: 'FIRED' })])
    expect(changed).toMatchObject([{ id: 'timer-1', state: 'CANCELLED', due_at: null, version: 4 }])
    expect(difference(changed)).toEqual({ added: [], changed: [] })
  })

  test('timers of other records are none of its business', () => {
    expect(difference([armed({ subject_id: 'notice-2' })]).changed).toEqual([])
  })
})
