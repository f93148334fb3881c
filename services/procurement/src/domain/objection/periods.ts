import {
  CalendarUnknownError,
  type CivilDate,
  civilDateOf,
  computePeriod,
  type Period,
  startOfDay,
  type WorkCalendar,
} from '@gongshi/domain-kit'
import type { DayFigure, Policies } from '../ground/policies.ts'
import type { Objection, ObjectionKind, ReplyDates, RunningPeriod } from './objection.ts'

/** Everything a running period says about an objection. */
export type Running = Required<Pick<Objection, 'period'>> &
  Pick<
    Objection,
    'replyDueOn' | 'replyDueAt' | 'alarmAt' | 'alarmedAt' | 'onceOverdue' | 'correctByOn' | 'correctByAt'
  >

type Beginning = { on: CivilDate; policies: Policies; calendar: WorkCalendar }

/**
 * The purchaser's time to answer: 3 working days for an inquiry, 5 for an objection, 15 for a report; itself not counted the day
 * `on`. Not dated, never refused, while the year it ends in has no calendar (domain specification 6.12).
 *
 * @source 实施条例 art. 52; policies `inquiry.replyWd`, `objection.replyWd`, `report.firstAnswerWd`, `objection.financeWd`
 */
export function beginReply(kind: ObjectionKind, { on, policies, calendar }: Beginning): Running {
  const figure = figureOf(kind, policies)
  const onceOverdue = kind === 'NOTICE_OBJECTION' ? { figure: policies.objectionFinance } : undefined
  return dated({ period: { kind: 'REPLY', fromOn: on, figure }, onceOverdue }, calendar)
}

/** The objector's time to put a returned form right; policy `objection.correctionWd`. */
export function beginCorrection({ on, policies, calendar }: Beginning): Running {
  return dated({ period: { kind: 'CORRECTION', fromOn: on, figure: policies.objectionCorrection } }, calendar)
}

/** What finance owes once an objection is handed to it; policy `objection.financeWd`. */
export function beginFinance({ on, policies, calendar }: Beginning): Running {
  return dated({ period: { kind: 'FINANCE', fromOn: on, figure: policies.objectionFinance } }, calendar)
}

/** No period runs: it is decided. */
export const nothingRuns = {
  period: undefined,
  replyDueOn: undefined,
  replyDueAt: undefined,
  alarmAt: undefined,
  alarmedAt: undefined,
  onceOverdue: undefined,
} as const

/** The dates of a running period by a calendar: the same for a period that begins and for one that is reckoned again. */
export function dated(
  { period, onceOverdue }: { period: RunningPeriod; onceOverdue?: { figure: DayFigure } },
  calendar: WorkCalendar,
): Running {
  const ends = periodOf(period, period.kind === 'CORRECTION' ? 'RIGHT' : 'DUTY', calendar)
  if (period.kind === 'CORRECTION')
    return { ...nothingRuns, period, correctByOn: ends?.closesOn, correctByAt: ends?.closesAt }
  return {
    ...nothingRuns,
    period,
    ...replyDates(ends),
    onceOverdue: onceOverdue && afterwards(onceOverdue, ends, calendar),
  }
}

/** The answer finance would owe, counted from the day the purchaser's is overdue. */
function afterwards({ figure }: { figure: DayFigure }, ends: Period | undefined, calendar: WorkCalendar) {
  const fromOn = ends && civilDateOf(ends.closesAt)
  return { figure, ...(fromOn ? replyDates(periodOf({ fromOn, figure }, 'DUTY', calendar)) : {}) }
}

function replyDates(ends: Period | undefined): ReplyDates {
  if (!ends) return {}
  const { closesOn, closesAt, alarmOn } = ends
  return { replyDueOn: closesOn, replyDueAt: closesAt, alarmAt: startOfDay(alarmOn ?? closesOn) }
}

/** Undefined while the calendar does not reach. */
function periodOf(
  { fromOn, figure }: Pick<RunningPeriod, 'fromOn' | 'figure'>,
  nature: 'RIGHT' | 'DUTY',
  calendar: WorkCalendar,
): Period | undefined {
  const { days, unit, basis } = figure
  const rule = { key: 'objection', days, unit, rollEnd: true, direction: 'FORWARD', nature, basis } as const
  try {
    return computePeriod(rule, fromOn, calendar)
  } catch (error) {
    if (error instanceof CalendarUnknownError) return undefined
    throw error
  }
}

function figureOf(kind: ObjectionKind, policies: Policies): DayFigure {
  if (kind === 'INQUIRY') return policies.inquiryReply
  return kind === 'REPORT' ? policies.reportAnswer : policies.objectionReply
}
