import type { CivilDate } from '@gongshi/domain-kit'
import type { LegalTag } from './policy-parameter.ts'

export const policyDocumentStatuses = ['DRAFT', 'IN_FORCE', 'REPEALED', 'EXPIRED'] as const
export type PolicyDocumentStatus = (typeof policyDocumentStatuses)[number]

/** A law, order, measure or municipal document that figures and verbs rest on (domain specification 3.2). */
export type PolicyDocument = {
  id: string
  /** Our short name, by which rows of data refer to it. */
  slug: string
  title: string
  docNo: string | null
  issuer: string | null
  issuedOn: CivilDate | null
  effectiveFrom: CivilDate | null
  effectiveTo: CivilDate | null
  status: PolicyDocumentStatus
  legalTag: LegalTag
  /** The rows of the seed checklist that name it. */
  seedRows: readonly string[]
  note: { zh: string; en: string } | null
}
