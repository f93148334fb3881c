import type { Instant } from '@gongshi/domain-kit'
import type { ObjectionFacts } from './objection.ts'
import { pendingStates, undecidedStates } from './states.ts'

/** What time alone will do to an objection. */
export type ObjectionDeadline = {
  /** `objection.date`: one from before periods were kept is still to get its own. */
  kind: 'objection.alarm' | 'objection.overdue' | 'objection.lapse' | 'objection.date'
  dueAt: Instant
}

/** Whoever owes an answer is reminded on its last day, and reported when it does not come; a form nobody put right lapses. */
export function objectionDeadlines(objection: ObjectionFacts): ObjectionDeadline[] {
  return isUndated(objection)
    ? [{ kind: 'objection.date', dueAt: objection.receivedAt }, ...owed(objection)]
    : owed(objection)
}

const isUndated = ({ state, period }: ObjectionFacts): boolean => !period && undecidedStates.includes(state)

function owed(objection: ObjectionFacts): ObjectionDeadline[] {
  const { state, replyDueAt, alarmAt, alarmedAt, correctByAt } = objection
  if (state === 'REJECTED_FORM') return correctByAt ? [{ kind: 'objection.lapse', dueAt: correctByAt }] : []
  if (!pendingStates.includes(state) || !replyDueAt || isTold(objection)) return []
  const overdue: ObjectionDeadline = { kind: 'objection.overdue', dueAt: replyDueAt }
  return alarmAt && !alarmedAt ? [{ kind: 'objection.alarm', dueAt: alarmAt }, overdue] : [overdue]
}

/** Whether the period that runs has run out, and that was told. */
export function isTold({ period, overdueAt }: ObjectionFacts): boolean {
  return period ? period.lateAt !== undefined : overdueAt !== undefined
}
