import type { Instant } from '@gongshi/domain-kit'
import type { Objection } from './objection.ts'
import { pendingStates } from './states.ts'

/** What time alone will do to an objection. */
export type ObjectionDeadline = { kind: 'objection.alarm' | 'objection.overdue'; dueAt: Instant }

/** Whoever owes an answer is reminded on its last day, and reported when it does not come. */
export function objectionDeadlines(objection: Objection): ObjectionDeadline[] {
  const { state, replyDueAt, overdueAt, alarmAt, alarmedAt } = objection
  if (!pendingStates.includes(state) || !replyDueAt || overdueAt) return []
  const overdue: ObjectionDeadline = { kind: 'objection.overdue', dueAt: replyDueAt }
  return alarmAt && !alarmedAt ? [{ kind: 'objection.alarm', dueAt: alarmAt }, overdue] : [overdue]
}
