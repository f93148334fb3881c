import { brokenRules, nextState, type Refusal } from '@gongshi/domain-kit'
import { check } from '../check.ts'
import { type Answering, mayAnswer } from './authority.ts'
import { mayKnow } from './may-know.ts'
import type { Objection } from './objection.ts'
import { stepOf } from './reject-form.ts'
import { type ObjectionEvent, type ObjectionState, objectionMoves } from './states.ts'

/** What somebody may decide an objection to be now: its form first, then its substance. Nobody is offered to judge what he wrote. */
export function possibleOutcomes(answering: Answering): ObjectionState[] {
  const { objection } = answering
  if (!mayKnow(answering.actor, answering) || !check(mayAnswer, answering).ok) return []
  const isPossible = (event: ObjectionEvent) =>
    nextState(objectionMoves, objection.state, event) !== undefined
  return decisionsOf(objection).flatMap(([outcome, event]) => (isPossible(event) ? [outcome] : []))
}

/** Why somebody whose office decides it may not do so himself. */
export function whyNotDecide(answering: Answering): Refusal[] {
  const broken = brokenRules(mayAnswer, answering)
  const isOpen = decisionsOf(answering.objection).some(([, event]) =>
    nextState(objectionMoves, answering.objection.state, event),
  )
  return isOpen && broken.every(({ code }) => code === 'DUTY_SEPARATION') ? broken : []
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
