import { type CivilDate, type LegalBasis, Temporal } from '@gongshi/domain-kit'

/** A figure this room reckons with, under the key it has in the catalogue's policy table, with its days in force. */
export type PolicyRow = {
  key: 'credit.entryWd' | 'credit.abnormalMonths' | 'credit.escalateYears' | 'penalty.publicityMonths'
  value: number
  unit: 'WORKING_DAYS' | 'MONTHS' | 'YEARS'
  effectiveFrom: string
  basis: LegalBasis
}

const creditMeasures = '社会组织信用信息管理办法（民政部令第60号）'

/**
 * The figures of credit and repair. A change of law is one more row with its first day.
 *
 * @source domain.md, section 4.11
 */
export const policyRows: readonly PolicyRow[] = [
  {
    key: 'credit.entryWd',
    value: 5,
    unit: 'WORKING_DAYS',
    effectiveFrom: '2018-01-24',
    basis: { rule: 'credit.entryWd', document: creditMeasures },
  },
  {
    key: 'credit.abnormalMonths',
    value: 6,
    unit: 'MONTHS',
    effectiveFrom: '2018-01-24',
    basis: {
      rule: 'credit.abnormalMonths',
      document: creditMeasures,
      note: '无整改事项的，满六个月自动移出',
    },
  },
  {
    key: 'credit.escalateYears',
    value: 2,
    unit: 'YEARS',
    effectiveFrom: '2018-01-24',
    basis: { rule: 'credit.escalateYears', document: creditMeasures, note: '列入活动异常名录满两年' },
  },
  {
    key: 'penalty.publicityMonths',
    value: 36,
    unit: 'MONTHS',
    effectiveFrom: '1981-01-01',
    basis: { rule: 'penalty.publicityMonths', note: '行政处罚信息公示期最长三年' },
  },
]

/** The row in force on that day, the earliest one for days before it: old cases are not judged anew. */
export function policyOn(key: PolicyRow['key'], day: CivilDate, rows = policyRows): PolicyRow {
  const ofKey = rows.filter((row) => row.key === key)
  const inForce = ofKey.filter(
    ({ effectiveFrom }) => Temporal.PlainDate.compare(Temporal.PlainDate.from(effectiveFrom), day) <= 0,
  )
  return (inForce.at(-1) ?? ofKey[0])!
}
