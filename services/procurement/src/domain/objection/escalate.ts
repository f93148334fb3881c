import { civilDateOf, type Instant } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { passed } from './changed.ts'
import { isTold } from './deadlines.ts'
import type { Objection } from './objection.ts'
import { pendingStates } from './states.ts'

export type Escalated = { objection: Objection; entry?: TimelineEntry }

/**
 * An answer that did not come in time: an objection goes to finance, which decides it from then on; of an inquiry finance is told, of
 * a report whoever watches; finance's own lateness is noted. Once each; undefined when nothing is owed.
 */
export function escalate(objection: Objection, now: Instant): Escalated | undefined {
  const { state, replyDueAt } = objection
  const isDue =
    pendingStates.includes(state) &&
    replyDueAt !== undefined &&
    now.epochMilliseconds >= replyDueAt.epochMilliseconds
  if (!isDue || isTold(objection)) return undefined
  const overdueAt = objection.overdueAt ?? now
  const isHandedOver = objection.kind === 'NOTICE_OBJECTION' && !objection.handedToFinanceAt
  const late = isHandedOver
    ? passed(objection, { overdueAt, ...handedOver(objection, replyDueAt) })
    : passed(objection, { overdueAt, period: objection.period && { ...objection.period, lateAt: now } })
  return { objection: late, entry: entryOf(late, replyDueAt, isHandedOver) }
}

/** By the dates reckoned beforehand: from the instant the answer was overdue, however late its timer is. */
function handedOver({ period, onceOverdue }: Objection, at: Instant): Partial<Objection> {
  const figure = onceOverdue?.figure ?? period?.figure
  const { replyDueOn, replyDueAt, alarmAt } = onceOverdue ?? {}
  return {
    handedToFinanceAt: at,
    period: figure && { kind: 'FINANCE', fromOn: civilDateOf(at), figure },
    onceOverdue: undefined,
    alarmedAt: undefined,
    ...{ replyDueOn, replyDueAt, alarmAt },
  }
}

function entryOf(objection: Objection, at: Instant, isHandedOver: boolean): TimelineEntry | undefined {
  if (objection.kind === 'REPORT') return undefined
  const text = isHandedOver
    ? { zh: '逾期未答复，转由财政部门处理。', en: 'No answer came in time; finance takes it over.' }
    : { zh: '逾期未答复。', en: 'No answer came in time.' }
  return {
    projectId: objection.projectId,
    at,
    event: 'objection.overdue',
    text,
    basis: basis.objection,
    isPublic: true,
  }
}
