import type { Actor } from '@gongshi/domain-kit'
import { describe, expect, test } from '@jest/globals'
import { attempt, everyVerb } from '../../../test/attempts.ts'
import { people } from '../../../test/people.ts'
import { type Situation, situations } from '../../../test/situations.ts'
import { blockedActions, possibleActions } from './possible-actions.ts'

const PUBLIC: Actor = { kind: 'public' }
const everybody = Object.entries({ ...people, public: PUBLIC })

/** What the domain would accept of somebody, tried verb by verb. */
const acceptedOf = (actor: Actor, situation: Situation) =>
  everyVerb.filter((verb) => attempt(verb, { ...situation, actor }).ok)

describe('nothing is offered that the domain would refuse that person, and nothing is hidden that it would accept', () => {
  test.each(Object.entries(situations))('%s', (_name, situation) => {
    const offers = everybody.map(([who, actor]) => [who, possibleActions({ ...situation, actor })])
    const accepted = everybody.map(([who, actor]) => [who, acceptedOf(actor, situation)])
    expect(Object.fromEntries(offers)).toEqual(Object.fromEntries(accepted))
  })

  test('the situations reach every verb, each accepted of somebody and refused to somebody', () => {
    const done = new Set(
      Object.values(situations).flatMap((situation) =>
        everybody.flatMap(([, actor]) => acceptedOf(actor, situation)),
      ),
    )
    expect(everyVerb.filter((verb) => !done.has(verb))).toEqual([])
  })
})

describe('what cannot succeed is explained instead of offered', () => {
  const codesOf = (actor: Actor, situation: Situation) =>
    Object.fromEntries(
      blockedActions({ ...situation, actor }).map(({ action, reasons }) => [
        action,
        reasons.map(({ code }) => code),
      ]),
    )

  test.each(Object.entries(situations))('%s: every reason is the one the verb gives', (_name, situation) => {
    for (const [, actor] of everybody)
      for (const { action, reasons } of blockedActions({ ...situation, actor })) {
        const told = attempt(action, { ...situation, actor })
        expect([action, told.ok]).toEqual([action, false])
        if (!told.ok) for (const reason of told.refusals) expect(reasons).toContainEqual(reason)
      }
  })

  test('not this person: whoever wrote it is told that another one approves (R-21)', () => {
    const written = situations['submitted, written by somebody with both posts']!
    expect(codesOf(people.both, written)).toMatchObject({ approveProject: ['DUTY_SEPARATION'] })
    expect(codesOf(people.approver, written)).toEqual({})
    expect(codesOf(people.handler, written)).toEqual({})
  })

  test.each([
    ['closed for 181 days', 'DEADLINE_PASSED'],
    ['closed, money of last year', 'BUDGET_INVALID'],
    ['closed, an objection undecided', 'OBJECTION_PENDING'],
    ['closed, its intention not public', 'NOTICE_PERIOD_NOT_ELAPSED'],
  ])('%s: procurement does not start, for %s', (name, code) => {
    expect(codesOf(people.handler, situations[name]!).startProcurement).toContain(code)
    expect(possibleActions({ ...situations[name]!, actor: people.handler })).not.toContain('startProcurement')
  })

  test('the last instant at which procurement may start, and the first at which the notice is repeated instead', () => {
    const { notice, ...rest } = situations.closed!
    const at = (hours: number) => ({ ...rest, notice, now: notice!.closesAt!.add({ hours }) })
    const last = { ...at(24 * 180), actor: people.approver }
    expect(possibleActions({ ...last, now: last.now.subtract({ milliseconds: 1 }) })).toContain(
      'startProcurement',
    )
    expect(possibleActions(last)).toEqual(expect.arrayContaining(['publishNotice']))
    expect(possibleActions(last)).not.toContain('startProcurement')
  })

  test('finance suspended it: the purchaser is told that finance resumes it', () => {
    expect(codesOf(people.approver, situations['suspended by finance']!)).toEqual({
      resumeNotice: ['FORBIDDEN'],
    })
  })
})
