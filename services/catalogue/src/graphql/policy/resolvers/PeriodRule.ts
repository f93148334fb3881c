import type { PeriodRuleResolvers } from '../../types.generated.ts'

export const PeriodRule: PeriodRuleResolvers = {
  days: (rule) => ('months' in rule ? null : rule.days),
  months: (rule) => ('months' in rule ? rule.months : null),
  unit: (rule) => ('months' in rule ? 'MONTH' : rule.unit),
  direction: (rule) => ('months' in rule ? 'FORWARD' : rule.direction),
}
