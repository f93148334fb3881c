import {
  accepted,
  CalendarUnknownError,
  type CivilDate,
  computePeriod,
  type Instant,
  type Outcome,
  refused,
  startOfDay,
  type WorkCalendar,
} from '@gongshi/domain-kit'
import type { DayFigure, Policies } from '../ground/policies.ts'
import type { ObjectionKind } from './objection.ts'

/** By when an answer is owed. */
export type ReplyDue = { replyDueOn: CivilDate; replyDueAt: Instant; alarmAt: Instant; alarmedAt?: Instant }

/**
 * By when somebody must be answered: 3 working days for an inquiry, 5 for a notice objection, 15 for a report.
 *
 * @param receivedOn the day of receipt, itself not counted
 * @source 实施条例 art. 52; policy `inquiry.replyWd`, `objection.replyWd`, `report.firstAnswerWd`
 */
export function replyDue(
  kind: ObjectionKind,
  receivedOn: CivilDate,
  policies: Policies,
  calendar: WorkCalendar,
): Outcome<ReplyDue> {
  const { days, unit, basis } = figureOf(kind, policies)
  const rule = {
    key: 'reply',
    days,
    unit,
    rollEnd: true,
    direction: 'FORWARD',
    nature: 'DUTY',
    basis,
  } as const
  try {
    const { closesOn, closesAt, alarmOn } = computePeriod(rule, receivedOn, calendar)
    const alarmAt = startOfDay(alarmOn ?? closesOn)
    return accepted({ replyDueOn: closesOn, replyDueAt: closesAt, alarmAt, alarmedAt: undefined })
  } catch (error) {
    if (!(error instanceof CalendarUnknownError)) throw error
    return refused({ code: 'CALENDAR_UNKNOWN', message: unknown(error.year), basis })
  }
}

function figureOf(kind: ObjectionKind, policies: Policies): DayFigure {
  if (kind === 'INQUIRY') return policies.inquiryReply
  return kind === 'REPORT' ? policies.reportAnswer : policies.objectionReply
}

const unknown = (year: number) => ({
  zh: `${year} 年的放假安排尚未公布。`,
  en: `The holiday calendar of ${year} has not been published.`,
})
