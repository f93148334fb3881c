import { endOfDay, type Instant } from '@gongshi/domain-kit'
import type { ReportSeason } from './season.ts'

/** What time alone will do to a season of reports. */
export type SeasonDeadline = { kind: 'annual-report.season-end'; dueAt: Instant }

/** When its last day ends, whoever has not reported is overdue; what cannot be dated yet gets its timer with its calendar. */
export const seasonDeadlines = ({ dueOn, endedAt }: ReportSeason): SeasonDeadline[] =>
  dueOn && !endedAt ? [{ kind: 'annual-report.season-end', dueAt: endOfDay(dueOn) }] : []
