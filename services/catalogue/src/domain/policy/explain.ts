import {
  accepted,
  CalendarUnknownError,
  type CalendarYear,
  type CivilDate,
  computeMonths,
  computePeriod,
  type MonthsRule,
  type Outcome,
  type Period,
  type PeriodRule,
  refused,
  type WorkCalendar,
  workCalendar,
} from '@gongshi/domain-kit'

/** A rule told in days, or in months. */
export type ExplainedRule = PeriodRule | MonthsRule
export type PeriodExplanation = { rule: ExplainedRule; from: CivilDate; period: Period }

/**
 * A period day by day, with the rule it rests on.
 *
 * A provisional year is used and flagged (`calendarComplete`); a year nobody knows is refused.
 *
 * @source domain specification 6.9
 */
export function explainPeriod(
  rule: ExplainedRule,
  from: CivilDate,
  years: readonly CalendarYear[],
): Outcome<PeriodExplanation> {
  const calendar = workCalendar(years, { provisional: 'ACCEPT' })
  try {
    return accepted({ rule, from, period: periodOf(rule, from, calendar) })
  } catch (error) {
    if (error instanceof CalendarUnknownError) return refused(calendarUnknown(rule, error.year))
    throw error
  }
}

const periodOf = (rule: ExplainedRule, from: CivilDate, calendar: WorkCalendar): Period =>
  'months' in rule ? computeMonths(rule, from, calendar) : computePeriod(rule, from, calendar)

const calendarUnknown = (rule: ExplainedRule, year: number) => ({
  code: 'CALENDAR_UNKNOWN' as const,
  field: ['from'],
  basis: rule.basis,
  message: {
    zh: `${year} 年的放假安排尚未公布，无法计算期限 ${rule.key}。`,
    en: `The holiday calendar of ${year} has not been published; ${rule.key} cannot be computed.`,
  },
})
