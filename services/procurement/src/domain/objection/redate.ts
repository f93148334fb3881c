import {
  type CivilDate,
  type Instant,
  type LegalBasis,
  Temporal,
  type Text,
  type WorkCalendar,
} from '@gongshi/domain-kit'
import type { TimelineEntry } from '../timeline/entry.ts'
import { passed } from './changed.ts'
import { isTold } from './deadlines.ts'
import type { Objection } from './objection.ts'
import { dated } from './periods.ts'
import { undecidedStates } from './states.ts'

export type Redating = {
  calendar: WorkCalendar
  because: Text
  basis: LegalBasis
  /** When the calendar was corrected: what had ended by then is history. */
  correctedAt: Instant
  now: Instant
}

/** An objection dated by the calendar of today; `moved` where an end is another one than before, or is known for the first time. */
export type Redated = {
  objection: Objection
  moved?: {
    subject: 'REPLY' | 'CORRECTION'
    direction: 'LATER' | 'EARLIER' | 'SET'
    beforeOn?: CivilDate
    afterOn: CivilDate
    entry?: TimelineEntry
  }
}

/**
 * A corrected calendar dates an open period anew: an answer owed is a duty and moves both ways, the time to put a form right is
 * a right and only grows, and what could not be dated is dated now (domain specification 6.12).
 *
 * @returns undefined when nothing runs, it ran out, or nothing of it changes
 */
export function redate(objection: Objection, redating: Redating): Redated | undefined {
  const { state, period, onceOverdue } = objection
  if (
    !period ||
    !undecidedStates.includes(state) ||
    isTold(objection) ||
    hasEnded(objection, redating.correctedAt)
  )
    return undefined
  const fresh = dated({ period, onceOverdue }, redating.calendar)
  const [beforeOn, afterOn] = [endOf(objection), endOf({ ...objection, ...fresh })]
  // A calendar that does not reach far enough takes no date away.
  if (!afterOn) return undefined
  const order = beforeOn ? Temporal.PlainDate.compare(afterOn, beforeOn) : 1
  const isRight = period.kind === 'CORRECTION'
  if (isRight && order <= 0) return undefined
  const alarmedAt = order === 0 ? objection.alarmedAt : undefined
  const after = passed(objection, { ...fresh, alarmedAt })
  if (order === 0) return sameDates(objection, after) ? undefined : { objection: after }
  const direction = !beforeOn ? 'SET' : order > 0 ? 'LATER' : 'EARLIER'
  const subject = isRight ? 'CORRECTION' : 'REPLY'
  const moved = { subject, direction, beforeOn, afterOn } as const
  return { objection: after, moved: { ...moved, entry: entryOf(after, moved, redating) } }
}

/** Its end had come by the clock, whether or not its timer had fired. */
function hasEnded({ period, replyDueAt, correctByAt }: Objection, at: Instant): boolean {
  const endAt = period?.kind === 'CORRECTION' ? correctByAt : replyDueAt
  return endAt !== undefined && at.epochMilliseconds >= endAt.epochMilliseconds
}

const endOf = ({ period, replyDueOn, correctByOn }: Objection): CivilDate | undefined =>
  period?.kind === 'CORRECTION' ? correctByOn : replyDueOn

/** The reminder and what finance would owe may move although the answer does not. */
const sameDates = (a: Objection, b: Objection): boolean =>
  String(a.alarmAt) === String(b.alarmAt) && JSON.stringify(a.onceOverdue) === JSON.stringify(b.onceOverdue)

type Moved = { subject: 'REPLY' | 'CORRECTION'; beforeOn?: CivilDate; afterOn: CivilDate }

function entryOf(
  { kind, projectId }: Objection,
  { subject, beforeOn, afterOn }: Moved,
  { because, basis, now }: Redating,
): TimelineEntry | undefined {
  if (kind === 'REPORT') return undefined
  const what =
    subject === 'CORRECTION'
      ? { zh: '补正期限', en: 'the time to put its form right' }
      : { zh: '答复期限', en: 'the answer to it' }
  const text = beforeOn
    ? {
        zh: `${because.zh}，${what.zh}由 ${beforeOn} 调整至 ${afterOn}。`,
        en: `${because.en}: ${what.en} moved from ${beforeOn} to ${afterOn}.`,
      }
    : {
        zh: `${because.zh}，${what.zh}为 ${afterOn}。`,
        en: `${because.en}: ${what.en} is due on ${afterOn}.`,
      }
  return { projectId, at: now, event: 'objection.deadline-moved', text, basis, isPublic: true }
}
