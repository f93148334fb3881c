import type { PeriodExplanation } from '../../domain/policy/explain.ts'

/** An explained period, and the version of the calendar it was computed with. */
export type PeriodExplanationMapper = PeriodExplanation & { calendarVersion: number }
