import type { Instant } from '@gongshi/domain-kit'
import type { Objection } from './objection.ts'
import { pendingStates } from './states.ts'

/** What time alone will do to an objection. */
export type ObjectionDeadline = { kind: 'objection.overdue'; dueAt: Instant }

/** Whoever owes an answer is reported when it does not come. */
export function objectionDeadlines({ state, replyDueAt, overdueAt }: Objection): ObjectionDeadline[] {
  if (!pendingStates.includes(state) || !replyDueAt || overdueAt) return []
  return [{ kind: 'objection.overdue', dueAt: replyDueAt }]
}
