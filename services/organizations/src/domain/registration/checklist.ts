import type { LegalBasis } from '@gongshi/domain-kit'
import type { OrganizationType } from '../organization/organization-type.ts'
import type { DocumentKind } from './document-kind.ts'

/** What decides which documents an application needs. */
export type Asking = { orgType: OrganizationType; isDirect: boolean }

/** One document an application needs, and where the law asks for it. */
export type ChecklistItem = { kind: DocumentKind; basis: LegalBasis }

type Row = {
  kind: DocumentKind
  /** Left out: always. */
  when?: (asking: Asking) => boolean
}

/**
 * The documents of an application to establish an organization, machine-readable (S13): what the desk shows, what submission asks for,
 * and all that a correction may ask for again.
 *
 * @source 社会团体登记管理条例 art. 11; 民办非企业单位登记管理暂行条例 art. 9; 基金会管理条例 art. 9; domain 4.1
 */
const establish: readonly Row[] = [
  { kind: 'APPLICATION_FORM' },
  { kind: 'CAPITAL_PROOF' },
  { kind: 'PREMISES_PROOF' },
  { kind: 'FOUNDERS_AND_HEADS' },
  { kind: 'DRAFT_CHARTER' },
  { kind: 'SUPERVISORY_APPROVAL', when: ({ isDirect }) => !isDirect },
]

/** What an application has to come with, in the order in which the law names it. */
export const checklistOf = (asking: Asking): readonly ChecklistItem[] =>
  establish
    .filter(({ when }) => when?.(asking) ?? true)
    .map(({ kind }) => ({ kind, basis: documentsBasis[asking.orgType] }))

const documentsBasis: Readonly<Record<OrganizationType, LegalBasis>> = {
  SOCIAL_ASSOCIATION: { rule: 'S13', document: '社会团体登记管理条例', article: '第十一条' },
  SOCIAL_SERVICE_INSTITUTION: { rule: 'S13', document: '民办非企业单位登记管理暂行条例', article: '第九条' },
  FOUNDATION: { rule: 'S13', document: '基金会管理条例', article: '第九条' },
}
