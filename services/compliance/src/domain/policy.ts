import type { LegalBasis } from '@gongshi/domain-kit'

/** A figure this room reckons with: what it is called, how much of what, and on what ground. */
export type PolicyRow = { key: string; value: number; unit: 'MONTHS' | 'WORKING_DAYS'; basis: LegalBasis }

const creditMeasures = '社会组织信用信息管理办法（民政部令第60号）'

/**
 * The figures of credit and repair, until the catalogue's policy table carries them (README, gaps).
 *
 * @source domain.md, section 4.11; R-01
 */
export const policy = {
  /** 无需整改的（如 A5 警告）: removed by itself. */
  abnormalRestriction: {
    key: 'listing.abnormalRestrictionMonths',
    value: 6,
    unit: 'MONTHS',
    basis: { rule: 'listing.auto.remove', document: creditMeasures, note: '无整改事项的，满六个月自动移出' },
  },
  /** How long a penalty may be shown on the credit channel. */
  penaltyPublicity: {
    key: 'penalty.publicityMonths',
    value: 36,
    unit: 'MONTHS',
    basis: { rule: 'penalty.publicity.end', note: '行政处罚信息公示期最长三年' },
  },
  /** 信息形成后五个工作日内记录. */
  recordEntry: {
    key: 'credit.entryWd',
    value: 5,
    unit: 'WORKING_DAYS',
    basis: { rule: 'credit.entryWd', document: creditMeasures },
  },
} as const satisfies Record<string, PolicyRow>
