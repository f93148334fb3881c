import { endOfDay, type Instant } from '@gongshi/domain-kit'
import type { ReportSeason, SeasonKind } from './season.ts'

/** What time alone will do to a season of reports. */
export type SeasonDeadline = {
  kind: 'annual-report.season-end' | 'self-assessment.season-end'
  dueAt: Instant
}

/** When its last day ends, whoever has not reported is overdue; what cannot be dated yet gets its timer with its calendar. */
export const seasonDeadlines = ({ kind, dueOn, endedAt }: ReportSeason): SeasonDeadline[] =>
  dueOn && !endedAt ? [{ kind: timerOf[kind], dueAt: endOfDay(dueOn) }] : []

const timerOf = {
  ANNUAL_REPORT: 'annual-report.season-end',
  SELF_ASSESSMENT: 'self-assessment.season-end',
} as const satisfies Record<SeasonKind, SeasonDeadline['kind']>
