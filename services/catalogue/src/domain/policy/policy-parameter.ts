import type { CivilDate, PeriodDirection, PeriodNature } from '@gongshi/domain-kit'

/** A figure of law or policy and the days it is in force: a change of law is a new row, never an edit. */
export type PolicyParameter = {
  id: string
  key: string
  value: string
  /** DAY means: natural or working, as `<prefix>.dayKind` says. */
  unit: PolicyUnit
  /** Set for periods only. */
  counting: Counting | null
  legalTag: LegalTag
  /** The document it rests on, by its slug. */
  documentSlug: string | null
  article: string | null
  note: { zh: string; en: string } | null
  effectiveFrom: CivilDate
  effectiveTo: CivilDate | null
}

export const policyUnits = [
  'DAY',
  'NATURAL_DAY',
  'WORKING_DAY',
  'HOUR',
  'MONTH',
  'YEAR',
  'FEN',
  'COUNT',
  'PERCENT',
  'FRACTION',
  'MONTH_DAY',
  'BOOLEAN',
  'DAY_KIND',
  'CODES',
  'LIST',
  'TERMS',
] as const
export type PolicyUnit = (typeof policyUnits)[number]

export const legalTags = ['seed', 'law', 'law*', 'design'] as const
/** How sure we are of a figure (domain specification 0.1); `law*` is not cited to people before it is confirmed. */
export type LegalTag = (typeof legalTags)[number]

/** How a period runs. A missing `rollEnd` means: as `<prefix>.rollEnd` says. */
export type Counting = {
  direction: PeriodDirection
  nature: PeriodNature
  rollEnd: boolean | null
}
