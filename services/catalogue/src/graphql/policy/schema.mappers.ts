import type { LegalBasis, PeriodRule } from '@gongshi/domain-kit'
import type { PolicyDocument } from '../../domain/policy/policy-document.ts'
import type { PolicyParameter } from '../../domain/policy/policy-parameter.ts'

export type PolicyDocumentMapper = PolicyDocument

/** A row in force, with what it rests on and, when it is a period, how it is counted. */
export type PolicyParameterMapper = {
  row: PolicyParameter
  basis: LegalBasis
  period: PeriodRule | null
  document: PolicyDocument | null
}
