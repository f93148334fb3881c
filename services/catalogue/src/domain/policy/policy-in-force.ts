import type { LegalBasis, MonthsRule, PeriodRule } from '@gongshi/domain-kit'
import type { PolicyDocument } from './policy-document.ts'
import type { PolicyParameter } from './policy-parameter.ts'

/** A row in force, with what it rests on and, when it is a period, how it is counted. */
export type PolicyInForce = {
  row: PolicyParameter
  basis: LegalBasis
  period: PeriodRule | MonthsRule | null
  document: PolicyDocument | null
}
