import { type AttributedMoves, statesWith } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'

/** Received, replied to by the organization; of the public's answered or dismissed by its registrar, or taken back by whoever wrote it. */
export const supervisionStates = ['RECEIVED', 'REPLIED', 'ANSWERED', 'DISMISSED', 'WITHDRAWN'] as const
export type SupervisionState = (typeof supervisionStates)[number]

export type SupervisionEvent = 'reply' | 'answer' | 'propose' | 'dismiss' | 'escalate' | 'withdraw'

/** The organization owes a reply; the registrar has decided nothing; whoever may know of it is everybody. */
export type SupervisionAttribute = 'owed' | 'undecided' | 'public'

/**
 * Whither what was said about an organization goes. A lead is told beside that and moves nothing: who may not know of it learns nothing by it,
 * and what was taken back, under whatever pressure, can still be told.
 */
export const supervisionMoves: AttributedMoves<SupervisionState, SupervisionEvent, SupervisionAttribute> = {
  initial: ['RECEIVED'],
  rows: [
    { from: 'RECEIVED', event: 'reply', to: 'REPLIED' },
    { from: 'RECEIVED', event: 'answer', to: 'ANSWERED' },
    { from: 'RECEIVED', event: 'propose', to: 'RECEIVED' },
    { from: 'RECEIVED', event: 'dismiss', to: 'DISMISSED' },
    { from: 'RECEIVED', event: 'escalate', to: 'RECEIVED' },
    { from: 'RECEIVED', event: 'withdraw', to: 'WITHDRAWN' },
    { from: 'REPLIED', event: 'answer', to: 'ANSWERED' },
    { from: 'REPLIED', event: 'propose', to: 'REPLIED' },
    { from: 'REPLIED', event: 'dismiss', to: 'DISMISSED' },
    { from: 'REPLIED', event: 'escalate', to: 'REPLIED' },
    { from: 'REPLIED', event: 'withdraw', to: 'WITHDRAWN' },
    { from: 'ANSWERED', event: 'escalate', to: 'ANSWERED' },
    { from: 'WITHDRAWN', event: 'escalate', to: 'WITHDRAWN' },
  ],
  terminal: ['DISMISSED'],
  states: {
    RECEIVED: ['owed', 'undecided', 'public'],
    REPLIED: ['undecided', 'public'],
    ANSWERED: ['public'],
    DISMISSED: ['public'],
    WITHDRAWN: [],
  },
  basis: basis.supervision,
}

/** States in which the organization owes a reply. */
export const owedStates: readonly SupervisionState[] = statesWith(supervisionMoves, 'owed')

/** States in which the registrar has decided nothing of what the public said. */
export const undecidedStates: readonly SupervisionState[] = statesWith(supervisionMoves, 'undecided')

/** States in which everybody may know of it. */
export const publicStates: readonly SupervisionState[] = statesWith(supervisionMoves, 'public')
