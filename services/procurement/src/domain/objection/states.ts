import { type AttributedMoves, statesWith } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'

/** The states of an inquiry, objection or report (domain specification 4.6). */
export const objectionStates = [
  'RECEIVED',
  'ADMITTED',
  'REJECTED_FORM',
  'UNDER_REVIEW',
  'UPHELD',
  'PARTIALLY_UPHELD',
  'DISMISSED',
  'WITHDRAWN',
  'ANSWERED',
  'NOT_ADMITTED',
] as const

export type ObjectionState = (typeof objectionStates)[number]

export type ObjectionEvent =
  | 'admit'
  | 'review'
  | 'rejectForm'
  | 'handOver'
  | 'correct'
  | 'lapse'
  | 'refuseForm'
  | 'uphold'
  | 'upholdPartly'
  | 'dismiss'
  | 'answer'
  | 'withdraw'

/** What is so of it in a state: an answer is owed; it is not decided; it was admitted and is looked into; it was upheld, wholly or partly. */
export type ObjectionAttribute = 'owed' | 'undecided' | 'admitted' | 'upheld'

/**
 * Whither an objection goes: form first, then substance; `review` admits it without stopping the clock. A row that leads back to its
 * own state says only when the event is possible: `handOver` leaves everything as it is and makes finance decide.
 */
export const objectionMoves: AttributedMoves<ObjectionState, ObjectionEvent, ObjectionAttribute> = {
  initial: ['RECEIVED'],
  rows: [
    { from: 'RECEIVED', event: 'admit', to: 'ADMITTED' },
    { from: ['RECEIVED', 'ADMITTED'], event: 'review', to: 'UNDER_REVIEW' },
    { from: 'RECEIVED', event: 'rejectForm', to: 'REJECTED_FORM' },
    { from: 'RECEIVED', event: 'handOver', to: 'RECEIVED' },
    { from: 'ADMITTED', event: 'handOver', to: 'ADMITTED' },
    { from: 'UNDER_REVIEW', event: 'handOver', to: 'UNDER_REVIEW' },
    { from: 'RECEIVED', event: 'refuseForm', to: 'NOT_ADMITTED' },
    { from: 'REJECTED_FORM', event: 'correct', to: 'RECEIVED' },
    { from: 'REJECTED_FORM', event: 'lapse', to: 'NOT_ADMITTED' },
    { from: ['ADMITTED', 'UNDER_REVIEW'], event: 'uphold', to: 'UPHELD' },
    { from: ['ADMITTED', 'UNDER_REVIEW'], event: 'upholdPartly', to: 'PARTIALLY_UPHELD' },
    { from: ['ADMITTED', 'UNDER_REVIEW'], event: 'dismiss', to: 'DISMISSED' },
    { from: ['RECEIVED', 'UNDER_REVIEW'], event: 'answer', to: 'ANSWERED' },
    { from: ['RECEIVED', 'REJECTED_FORM', 'ADMITTED', 'UNDER_REVIEW'], event: 'withdraw', to: 'WITHDRAWN' },
  ],
  terminal: ['UPHELD', 'PARTIALLY_UPHELD', 'DISMISSED', 'WITHDRAWN', 'ANSWERED', 'NOT_ADMITTED'],
  states: {
    RECEIVED: ['owed', 'undecided'],
    ADMITTED: ['owed', 'undecided', 'admitted'],
    REJECTED_FORM: ['undecided'],
    UNDER_REVIEW: ['owed', 'undecided', 'admitted'],
    UPHELD: ['upheld'],
    PARTIALLY_UPHELD: ['upheld'],
    DISMISSED: [],
    WITHDRAWN: [],
    ANSWERED: [],
    NOT_ADMITTED: [],
  },
  basis: basis.objectionPath,
}

/** States in which somebody still owes an answer. */
export const pendingStates: readonly ObjectionState[] = statesWith(objectionMoves, 'owed')

/** States in which it is not decided: an answer is owed, or its form may still be put right. */
export const undecidedStates: readonly ObjectionState[] = statesWith(objectionMoves, 'undecided')
