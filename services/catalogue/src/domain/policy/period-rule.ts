import type { LegalBasis, MonthsRule, PeriodRule } from '@gongshi/domain-kit'
import type { Counting, PolicyParameter } from './policy-parameter.ts'

/**
 * A policy row as a rule of the period engine.
 *
 * @param inForce all rows in force on the day; a figure whose unit is DAY takes its kind and its roll from its siblings
 *   (`notice.days` from `notice.dayKind` and `notice.rollEnd`)
 * @returns undefined when the row is no period: a length nobody counts to a day (`contract.maxYears`) is none
 * @source domain specification 3.6 and 6.5: a unit is stored with every number
 */
export function periodRuleOf(
  row: PolicyParameter,
  inForce: readonly PolicyParameter[],
  basis: LegalBasis,
): PeriodRule | MonthsRule | undefined {
  if (row.counting && row.unit in MONTHS) return monthsRuleOf(row, row.counting, basis)
  const unit = dayKindOf(row, inForce)
  if (!row.counting || !unit) return undefined
  const { direction, nature, rollEnd } = row.counting
  const rolls = rollEnd ?? siblingOf(row, inForce, 'rollEnd') === 'true'
  return { key: row.key, days: Number(row.value), unit, rollEnd: rolls, direction, nature, basis }
}

const MONTHS: Partial<Record<PolicyParameter['unit'], number>> = { MONTH: 1, YEAR: 12 }

/** Months and years run forward to the corresponding date, or the end of its month (6.2). */
function monthsRuleOf(
  { key, value, unit }: PolicyParameter,
  counting: Counting,
  basis: LegalBasis,
): MonthsRule {
  const { nature, rollEnd } = counting
  return { key, months: Number(value) * MONTHS[unit]!, rollEnd: rollEnd === true, nature, basis }
}

function dayKindOf(
  row: PolicyParameter,
  inForce: readonly PolicyParameter[],
): PeriodRule['unit'] | undefined {
  if (row.unit === 'NATURAL_DAY') return 'NATURAL'
  if (row.unit === 'WORKING_DAY') return 'WORKING'
  if (row.unit !== 'DAY') return undefined
  return siblingOf(row, inForce, 'dayKind') === 'WORKING' ? 'WORKING' : 'NATURAL'
}

function siblingOf(
  row: PolicyParameter,
  inForce: readonly PolicyParameter[],
  name: string,
): string | undefined {
  const prefix = row.key.slice(0, row.key.lastIndexOf('.'))
  return inForce.find(({ key }) => key === `${prefix}.${name}`)?.value
}
