import type { LegalBasis } from '@gongshi/domain-kit'
import type { OrganizationType } from '../organization/organization-type.ts'
import { isDirect, type RegistrationApplication, type RegistrationType } from './application.ts'
import type { ChangeItem } from './change-item.ts'
import type { DocumentKind } from './document-kind.ts'

/** What decides which documents an application needs. */
export type Asking = {
  type: RegistrationType
  orgType: OrganizationType
  isDirect: boolean
  /** What a CHANGE changes; of the others nothing. */
  items?: readonly ChangeItem[]
}

/** One document an application needs, and where it is asked for; of a change only where one of these changes, where they are named. */
export type ChecklistItem = { kind: DocumentKind; basis: LegalBasis; onlyFor: readonly ChangeItem[] }

type Row = {
  kind: DocumentKind
  /** Left out: always. */
  when?: (asking: Asking) => boolean
  /** Left out: whatever changes. */
  onlyFor?: ChangeItem
  /** Left out: as the specification has it, by our design. */
  basis?: (asking: Asking) => LegalBasis
}

const supervised = ({ isDirect }: Asking): boolean => !isDirect
const direct = ({ isDirect }: Asking): boolean => isDirect

/** 社会团体登记管理条例 art. 11; 民办非企业单位登记管理暂行条例 art. 9; 基金会管理条例 art. 9. */
const byLaw = ({ orgType }: Asking): LegalBasis => documentsBasis[orgType]
const audited = (): LegalBasis => ({ rule: 'S13', document: '社会团体登记管理条例', article: '第二十七条' })

/**
 * The documents of an application, by type and machine-readable (S13): what the desk shows, what submission asks for, and all that a
 * correction may ask for again.
 *
 * @source domain 4.1, submit
 */
const rows: Readonly<Record<RegistrationType, readonly Row[]>> = {
  ESTABLISH: [
    { kind: 'APPLICATION_FORM', basis: byLaw },
    { kind: 'CAPITAL_PROOF', basis: byLaw },
    { kind: 'PREMISES_PROOF', basis: byLaw },
    { kind: 'FOUNDERS_AND_HEADS', basis: byLaw },
    { kind: 'DRAFT_CHARTER', basis: byLaw },
    { kind: 'SUPERVISORY_APPROVAL', when: supervised, basis: byLaw },
  ],
  CHANGE: [
    { kind: 'APPLICATION_FORM' },
    { kind: 'SUPERVISORY_CONSENT', when: supervised },
    { kind: 'RESOLUTION', when: direct },
    { kind: 'PREMISES_PROOF', onlyFor: 'DOMICILE' },
    { kind: 'CAPITAL_PROOF', onlyFor: 'CAPITAL' },
    { kind: 'FOUNDERS_AND_HEADS', onlyFor: 'LEGAL_REPRESENTATIVE' },
    { kind: 'AUDIT_REPORT', onlyFor: 'LEGAL_REPRESENTATIVE', basis: audited },
  ],
  CHARTER_APPROVAL: [
    { kind: 'AMENDED_CHARTER' },
    { kind: 'RESOLUTION' },
    { kind: 'SUPERVISORY_CONSENT', when: supervised },
  ],
  DEREGISTER: [
    { kind: 'APPLICATION_FORM' },
    { kind: 'LIQUIDATION_REPORT' },
    { kind: 'SUPERVISORY_CONSENT', when: supervised },
    { kind: 'RESOLUTION', when: direct },
  ],
}

/** What an application has to come with, in the order in which the specification names it. */
export const checklistOf = (asking: Asking): readonly ChecklistItem[] =>
  rows[asking.type]
    .filter(({ when }) => when?.(asking) ?? true)
    .filter(({ onlyFor }) => onlyFor === undefined || asking.items?.includes(onlyFor))
    .map(({ kind, basis, onlyFor }) => ({
      kind,
      basis: basis?.(asking) ?? byDesign,
      onlyFor: onlyFor ? [onlyFor] : [],
    }))

/** The same of an application that is there. */
export const checklistFor = ({
  type,
  terms,
  changeAsked,
}: Pick<RegistrationApplication, 'type' | 'terms' | 'changeAsked'>): readonly ChecklistItem[] =>
  checklistOf({
    type,
    orgType: terms.orgType,
    isDirect: isDirect(terms),
    items: changeAsked?.items.map(({ item }) => item) ?? [],
  })

const byDesign: LegalBasis = { rule: 'S13', note: '4.1' }

const documentsBasis: Readonly<Record<OrganizationType, LegalBasis>> = {
  SOCIAL_ASSOCIATION: { rule: 'S13', document: '社会团体登记管理条例', article: '第十一条' },
  SOCIAL_SERVICE_INSTITUTION: { rule: 'S13', document: '民办非企业单位登记管理暂行条例', article: '第九条' },
  FOUNDATION: { rule: 'S13', document: '基金会管理条例', article: '第九条' },
}
