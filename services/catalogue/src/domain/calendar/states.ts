import { type ProposalState, proposalMoves, proposalStates } from '../proposal/states.ts'

export const calendarNoticeStates = proposalStates
export type CalendarNoticeState = ProposalState

/** An import waits for a second person. */
export const calendarNoticeMoves = proposalMoves
