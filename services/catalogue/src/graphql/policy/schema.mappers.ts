import type { PeriodRule as DaysRule, LegalBasis, MonthsRule } from '@gongshi/domain-kit'
import type { PolicyDocument } from '../../domain/policy/policy-document.ts'
import type { PolicyParameter } from '../../domain/policy/policy-parameter.ts'

export type PolicyDocumentMapper = PolicyDocument

export type PeriodRuleMapper = DaysRule | MonthsRule

/** A row in force, with what it rests on and, when it is a period, how it is counted. */
export type PolicyParameterMapper = {
  row: PolicyParameter
  basis: LegalBasis
  period: PeriodRuleMapper | null
  document: PolicyDocument | null
}
