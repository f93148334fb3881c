import type { PeriodRule } from '../src/period/period-rule.ts'

/** Fifteen natural days of a right, rolled: the notice; say only what differs. */
export function aPeriodRule(different: Partial<PeriodRule> = {}): PeriodRule {
  return {
    key: 'notice.days',
    days: 15,
    unit: 'NATURAL',
    rollEnd: true,
    direction: 'FORWARD',
    nature: 'RIGHT',
    basis: { rule: 'notice.days' },
    ...different,
  }
}
