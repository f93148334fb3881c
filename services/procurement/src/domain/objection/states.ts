import type { Moves } from '@gongshi/domain-kit'
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
] as const

export type ObjectionState = (typeof objectionStates)[number]

export type ObjectionEvent =
  | 'admit'
  | 'review'
  | 'rejectForm'
  | 'correct'
  | 'uphold'
  | 'upholdPartly'
  | 'dismiss'
  | 'withdraw'

/** Whither an objection goes: form first, then substance; `review` admits it without stopping the clock. */
export const objectionMoves: Moves<ObjectionState, ObjectionEvent> = {
  initial: ['RECEIVED'],
  rows: [
    { from: 'RECEIVED', event: 'admit', to: 'ADMITTED' },
    { from: ['RECEIVED', 'ADMITTED'], event: 'review', to: 'UNDER_REVIEW' },
    { from: 'RECEIVED', event: 'rejectForm', to: 'REJECTED_FORM' },
    { from: 'REJECTED_FORM', event: 'correct', to: 'RECEIVED' },
    { from: ['ADMITTED', 'UNDER_REVIEW'], event: 'uphold', to: 'UPHELD' },
    { from: ['ADMITTED', 'UNDER_REVIEW'], event: 'upholdPartly', to: 'PARTIALLY_UPHELD' },
    { from: ['ADMITTED', 'UNDER_REVIEW'], event: 'dismiss', to: 'DISMISSED' },
    { from: ['RECEIVED', 'REJECTED_FORM', 'ADMITTED', 'UNDER_REVIEW'], event: 'withdraw', to: 'WITHDRAWN' },
  ],
  terminal: ['UPHELD', 'PARTIALLY_UPHELD', 'DISMISSED', 'WITHDRAWN'],
  basis: basis.objectionPath,
}

/** States in which somebody still owes an answer. */
export const pendingStates: readonly ObjectionState[] = ['RECEIVED', 'ADMITTED', 'UNDER_REVIEW']
