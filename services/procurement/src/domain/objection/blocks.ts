import { isIn } from '@gongshi/domain-kit'
import type { ObjectionFacts } from './objection.ts'
import { objectionMoves, undecidedStates } from './states.ts'

/** Whether an objection holds the notice still: admitted as serious and not decided. */
export function blocks({ isBlocking, state }: ObjectionFacts): boolean {
  return isBlocking && isIn(objectionMoves, state, 'admitted')
}

/** Whether an objection keeps procurement from starting: raised in time and not decided, in whatever state (AC-58). */
export function bars({ kind, state }: ObjectionFacts): boolean {
  return kind === 'NOTICE_OBJECTION' && undecidedStates.includes(state)
}

/** Whether an answer is owed whose year has no calendar yet (domain specification 6.12). */
export function isDueUnknown({ kind, state, period, replyDueAt, correctByAt }: ObjectionFacts): boolean {
  if (!period || !undecidedStates.includes(state) || kind === 'CHALLENGE' || kind === 'COMPLAINT')
    return false
  return period.kind === 'CORRECTION' ? correctByAt === undefined : replyDueAt === undefined
}
