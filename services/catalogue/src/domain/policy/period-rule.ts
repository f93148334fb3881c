import type { LegalBasis, PeriodRule } from '@gongshi/domain-kit'
import type { PolicyParameter } from './policy-parameter.ts'

/**
 * A policy row as a rule of the period engine.
 *
 * @param inForce all rows in force on the day; a figure whose unit is DAY takes its kind and its roll from its siblings
 *   (`notice.days` from `notice.dayKind` and `notice.rollEnd`)
 * @returns undefined when the row is no period
 * @source domain specification 3.6 and 6.5: a unit is stored with every number
 */
export function periodRuleOf(
  row: PolicyParameter,
  inForce: readonly PolicyParameter[],
  basis: LegalBasis,
): PeriodRule | undefined {
  const unit = dayKindOf(row, inForce)
  if (!row.counting || !unit) return undefined
  const { direction, nature, rollEnd } = row.counting
  const rolls = rollEnd ?? siblingOf(row, inForce, 'rollEnd') === 'true'
  return { key: row.key, days: Number(row.value), unit, rollEnd: rolls, direction, nature, basis }
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
