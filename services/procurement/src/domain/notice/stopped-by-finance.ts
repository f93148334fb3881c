import type { AdvanceNotice } from './notice.ts'

/** Whether finance stopped a notice and has not lifted that. */
export function isStoppedByFinance({
  state,
  suspension,
}: Pick<AdvanceNotice, 'state' | 'suspension'>): boolean {
  return state === 'SUSPENDED' && suspension?.by === 'FINANCE' && suspension.liftedAt === undefined
}
