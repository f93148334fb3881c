import { nextState, type Refusal } from '@gongshi/domain-kit'
import type { Answering } from './authority.ts'
import { mayKnow } from './may-know.ts'
import type { Objection } from './objection.ts'
import { stepOf } from './reject-form.ts'
import { type ObjectionEvent, type ObjectionState, objectionMoves } from './states.ts'
import { mayDoObjection, type ObjectionVerb, verbs } from './verbs.ts'

/** What somebody may decide an objection to be now: its form first, then its substance. Nobody is offered to judge what he wrote. */
export function possibleOutcomes(answering: Answering): ObjectionState[] {
  const { objection } = answering
  if (!mayKnow(answering.actor, answering)) return []
  const isPossible = (event: ObjectionEvent) =>
    nextState(objectionMoves, objection.state, event) !== undefined &&
    mayDoObjection(verbOf(event), answering).ok
  return decisionsOf(objection).flatMap(([outcome, event]) => (isPossible(event) ? [outcome] : []))
}

/** Whether somebody may redact an objection at all, in whatever state. */
export const canRedact = (standing: Answering): boolean =>
  mayKnow(standing.actor, standing) && mayDoObjection('redactObjection', standing).ok

/** Why somebody whose office decides it may not do so himself. */
export function whyNotDecide(answering: Answering): Refusal[] {
  const open = decisionsOf(answering.objection).find(([, event]) =>
    nextState(objectionMoves, answering.objection.state, event),
  )
  const allowed = open && mayDoObjection(verbOf(open[1]), answering)
  if (!allowed || allowed.ok) return []
  return allowed.refusals.every(({ code }) => code === 'DUTY_SEPARATION') ? [...allowed.refusals] : []
}

/** An inquiry is answered, a report may be looked into first, and only an objection to a notice is admitted and judged. */
function decisionsOf(objection: Objection): readonly (readonly [ObjectionState, ObjectionEvent])[] {
  const form = objection.state === 'RECEIVED' ? [refusalOf(objection)] : []
  if (objection.kind === 'INQUIRY') return [['ANSWERED', 'answer'], ...form]
  if (objection.kind !== 'NOTICE_OBJECTION')
    return [['UNDER_REVIEW', 'review'], ['ANSWERED', 'answer'], ...form]
  return [
    ['UNDER_REVIEW', 'review'],
    ['ADMITTED', 'admit'],
    ...form,
    ['DISMISSED', 'dismiss'],
    ['PARTIALLY_UPHELD', 'upholdPartly'],
    ['UPHELD', 'uphold'],
  ]
}

/** What a refusal of form is told as: the final one ends it. */
function refusalOf(objection: Objection): readonly [ObjectionState, ObjectionEvent] {
  const step = stepOf(objection)
  return [step === 'refuseForm' ? 'NOT_ADMITTED' : 'REJECTED_FORM', step]
}

/** The verb an event is done by. */
const verbOf = (event: ObjectionEvent): ObjectionVerb =>
  (Object.keys(verbs) as ObjectionVerb[]).find((verb) => verbs[verb].events.includes(event))!
