import type { Instant } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { passed } from './changed.ts'
import type { Objection } from './objection.ts'
import { pendingStates } from './states.ts'

export type Escalated = { objection: Objection; entry?: TimelineEntry }

/** An answer that did not come in time goes to finance, once. Undefined when nothing is owed. */
export function escalate(objection: Objection, now: Instant): Escalated | undefined {
  const { state, replyDueAt, overdueAt } = objection
  const isDue =
    pendingStates.includes(state) &&
    replyDueAt !== undefined &&
    now.epochMilliseconds >= replyDueAt.epochMilliseconds
  if (!isDue || overdueAt) return undefined
  const overdue = passed(objection, { overdueAt: now })
  return { objection: overdue, entry: entryOf(overdue) }
}

function entryOf(objection: Objection): TimelineEntry | undefined {
  if (objection.kind === 'REPORT') return undefined
  return {
    projectId: objection.projectId,
    at: objection.replyDueAt!,
    event: 'objection.overdue',
    text: { zh: '逾期未答复，转由财政部门处理。', en: 'No answer came in time; finance takes it over.' },
    basis: basis.objection,
    isPublic: true,
  }
}
