import { type Actor, civilDate, type Outcome } from '@gongshi/domain-kit'
import { describe, expect, test } from '@jest/globals'
import { aPublished } from '../../../test/a-notice.ts'
import { at } from '../../../test/a-project.ts'
import { anObjection } from '../../../test/an-objection.ts'
import { calendar2026 } from '../../../test/calendars.ts'
import { people } from '../../../test/people.ts'
import { policies } from '../../../test/policies.ts'
import { admit } from './admit.ts'
import type { Objection } from './objection.ts'
import { canRedact, possibleOutcomes, whyNotDecide } from './possible-outcomes.ts'
import { redact } from './redact.ts'
import { rejectForm } from './reject-form.ts'
import { resolve } from './resolve.ts'
import { type ObjectionState, objectionStates } from './states.ts'
import { mayDoObjection, type ObjectionVerb } from './verbs.ts'

const { project, notice } = aPublished(at('2026-03-02T09:30:00+08:00'), {
  editors: [],
  drafters: ['PUR-1:handler', 'PUR-1:both'],
})
const given = {
  project,
  notice,
  ...{ reason: '核对', policies, calendar: calendar2026, ground: { calendar: calendar2026, lostDays: [] } },
  now: at('2026-03-05T10:00:00+08:00'),
}
const everybody = Object.entries({ ...people, public: { kind: 'public' } as Actor })

/** What the domain says of a decision, each outcome through the verb it belongs to. */
function decide(outcome: ObjectionState, objection: Objection, actor: Actor): Outcome<unknown> {
  const standing = { actor, objection, project }
  const mayDo = (verb: ObjectionVerb) => mayDoObjection(verb, standing)
  const deciding = { ...given, objection }
  if (outcome === 'ADMITTED' || outcome === 'UNDER_REVIEW')
    return both(mayDo('admitObjection'), admit({ ...deciding, isSerious: outcome === 'ADMITTED' }))
  if (outcome === 'REJECTED_FORM' || outcome === 'NOT_ADMITTED') {
    const rejected = rejectForm(deciding)
    const isFinal = rejected.ok && rejected.value.objection.state === 'NOT_ADMITTED'
    if (rejected.ok && isFinal !== (outcome === 'NOT_ADMITTED')) return { ok: false, refusals: [] }
    return both(mayDo('rejectObjectionForm'), rejected)
  }
  return both(mayDo('resolveObjection'), resolve({ ...deciding, outcome }))
}

const both = (allowed: Outcome<unknown>, decided: Outcome<unknown>) => (allowed.ok ? decided : allowed)

const cases: Record<string, Objection>[] = (['NOTICE_OBJECTION', 'INQUIRY', 'REPORT'] as const).map((kind) =>
  Object.fromEntries(
    objectionStates.flatMap((state) =>
      [
        ['', {}],
        [', corrected once', { corrections: 1 }],
        [', overdue', { overdueAt: at('2026-03-10T00:00:00+08:00') }],
        [', handed to finance', { handedToFinanceAt: at('2026-03-10T00:00:00+08:00') }],
      ].map(([how, changes]) => [
        `${kind} ${state}${how}`,
        anObjection({ kind, state, ...(changes as object) }),
      ]),
    ),
  ),
)

describe('a decision is offered to whoever may make it, and to nobody else', () => {
  test.each(cases.flatMap((all) => Object.entries(all)))('%s', (_name, objection) => {
    for (const [who, actor] of everybody) {
      const offered = possibleOutcomes({ actor, objection, project })
      const accepted = objectionStates.filter((outcome) => decide(outcome, objection, actor).ok)
      expect([who, offered.toSorted()]).toEqual([who, accepted.toSorted()])
    }
  })
})

describe('an objection is not judged by whoever wrote the notice (R-21, AC-72)', () => {
  const objection = anObjection()
  const optionsOf = (actor: Actor) => possibleOutcomes({ actor, objection, project })
  const reasonsOf = (actor: Actor) => whyNotDecide({ actor, objection, project }).map(({ code }) => code)

  test('an approver who wrote it is offered nothing and is told why; another approver decides', () => {
    expect(optionsOf(people.both)).toEqual([])
    expect(reasonsOf(people.both)).toEqual(['DUTY_SEPARATION'])
    expect(optionsOf(people.approver)).toEqual(['UNDER_REVIEW', 'ADMITTED', 'REJECTED_FORM'])
    expect(reasonsOf(people.approver)).toEqual([])
  })

  test('a report is offered to enforcement alone, never to the purchaser it is about', () => {
    const report = anObjection({ kind: 'REPORT' })
    const to = everybody.filter(
      ([, actor]) => possibleOutcomes({ actor, objection: report, project }).length > 0,
    )
    expect(to.map(([who]) => who)).toEqual(['enforcement'])
  })

  test('nothing is explained to whom it does not concern, nor once it is decided', () => {
    expect(reasonsOf(people.stranger)).toEqual([])
    const decided = anObjection({ state: 'DISMISSED' })
    expect(whyNotDecide({ actor: people.both, objection: decided, project })).toEqual([])
  })

  test('an inquiry may be answered by whoever wrote the notice', () => {
    const inquiry = anObjection({ kind: 'INQUIRY', matter: undefined })
    expect(possibleOutcomes({ actor: people.handler, objection: inquiry, project })).toEqual([
      'ANSWERED',
      'REJECTED_FORM',
    ])
  })
})

describe('what is admitted', () => {
  test('stays the reason the notice stands still while it is looked into', () => {
    const admitted = anObjection({ state: 'ADMITTED', isBlocking: true })
    const reviewed = admit({ ...given, objection: admitted, isSerious: false })
    expect(reviewed).toMatchObject({
      ok: true,
      value: { objection: { state: 'UNDER_REVIEW', isBlocking: true } },
    })
  })

  test('is not handed to finance for its form any more; while received it is', () => {
    const refuse = (state: ObjectionState) =>
      rejectForm({ ...given, objection: anObjection({ state, corrections: 1 }) })
    expect(refuse('RECEIVED').ok).toBe(true)
    for (const state of ['ADMITTED', 'UNDER_REVIEW'] as const)
      expect(refuse(state)).toMatchObject({ ok: false, refusals: [{ code: 'INVALID_TRANSITION' }] })
  })

  test('is an objection: an inquiry is answered, and neither it nor a report stops a notice', () => {
    const admitOf = (kind: Objection['kind'], isSerious: boolean) =>
      admit({ ...given, objection: anObjection({ kind }), isSerious }).ok
    expect(admitOf('NOTICE_OBJECTION', true)).toBe(true)
    expect(admitOf('INQUIRY', false)).toBe(false)
    const report = { ...given, objection: anObjection({ kind: 'REPORT' }) }
    expect(admit({ ...report, isSerious: true }).ok).toBe(false)
    expect(admit({ ...report, isSerious: false }).ok).toBe(true)
  })
})

test('redaction is offered to whoever may redact, and to nobody else', () => {
  const objection = anObjection({ correctByOn: civilDate('2026-03-10') })
  for (const [who, actor] of everybody) {
    const standing = { actor, objection, project }
    const redacted = redact({ ...given, objection, publicText: '预▇偏高' })
    const isDone = both(mayDoObjection('redactObjection', standing), redacted).ok
    expect([who, canRedact(standing)]).toEqual([who, isDone])
  }
})
