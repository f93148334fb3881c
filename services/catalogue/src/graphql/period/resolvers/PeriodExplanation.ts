import type { PeriodExplanationResolvers } from '../../types.generated.ts'

export const PeriodExplanation: PeriodExplanationResolvers = {
  rule: ({ rule }) => rule.key,
  basis: ({ rule }) => rule.basis,
  counting: ({ rule }) => rule,
  firstCountedDay: ({ period }) => period.firstCountedOn,
  rawEnd: ({ period }) => period.rawEndOn,
  closesOn: ({ period }) => period.closesOn,
  closesAt: ({ period }) => period.closesAt,
  alarmOn: ({ period }) => period.alarmOn ?? null,
  calendarComplete: ({ period }) => period.calendarComplete,
  days: ({ period }) => [...period.days],
}
