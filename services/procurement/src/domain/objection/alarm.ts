import type { Instant } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { passed } from './changed.ts'
import { isTold } from './deadlines.ts'
import type { Objection } from './objection.ts'
import { pendingStates } from './states.ts'

export type Alarmed = { objection: Objection; entry?: TimelineEntry }

/** On the last day for an answer whoever owes it is reminded, once (domain specification 6.6). Undefined when nothing is owed. */
export function alarm(objection: Objection, now: Instant): Alarmed | undefined {
  const { state, alarmAt, alarmedAt } = objection
  const isDue = alarmAt !== undefined && now.epochMilliseconds >= alarmAt.epochMilliseconds
  if (!pendingStates.includes(state) || !isDue || alarmedAt || isTold(objection)) return undefined
  const alarmed = passed(objection, { alarmedAt: now })
  return { objection: alarmed, entry: entryOf(alarmed, now) }
}

/** For those who owe the answer, not for the public. */
function entryOf({ kind, projectId, replyDueOn }: Objection, at: Instant): TimelineEntry | undefined {
  if (kind === 'REPORT') return undefined
  return {
    projectId,
    at,
    event: 'objection.reply-due',
    text: {
      zh: `应于 ${replyDueOn} 24:00 前答复，尚未答复。`,
      en: `An answer is due by ${replyDueOn} 24:00.`,
    },
    basis: kind === 'INQUIRY' ? basis.inquiry : basis.objection,
    isPublic: false,
  }
}
