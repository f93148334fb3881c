import type { Actor, Office, Rule, Uscc } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { speaksForOrganization } from '../organization/speaks-for-organization.ts'
import type { SelfRegulatoryDocument } from './self-regulatory-document.ts'

/** Somebody in front of a document, with the registrar of the association as the register has it now. */
export type InFrontOfSelfRegulation = {
  actor: Actor
  document: Pick<SelfRegulatoryDocument, 'uscc' | 'writers'>
  organization: { registrarUscc: Uscc | null }
}

const itself: Rule<InFrontOfSelfRegulation> = {
  code: 'FORBIDDEN',
  basis: basis.roles,
  message: () => ({
    zh: '须由该组织自己的账号办理。',
    en: 'The organization does this itself, by its own sign-in.',
  }),
  holds: ({ actor, document }) => speaksForOrganization(actor, document.uscc),
}

const approverReads: Rule<InFrontOfSelfRegulation> = {
  code: 'FORBIDDEN',
  basis: basis.roles,
  message: () => ({
    zh: '须由该组织的登记管理机关审批人员办理。',
    en: "An approver of the association's registrar must.",
  }),
  holds: ({ actor, organization }) =>
    actor.kind === 'person' &&
    actor.roles.includes('REG') &&
    actor.subRoles.includes('approver') &&
    actor.agencyUscc !== undefined &&
    actor.agencyUscc === organization.registrarUscc,
}

const anotherPerson: Rule<InFrontOfSelfRegulation> = {
  code: 'DUTY_SEPARATION',
  basis: basis.separation,
  message: () => ({
    zh: '起草、说明、提交该文件的人员不得审阅，须由另一人办理。',
    en: 'Whoever wrote, explained or handed in the document does not read it for the registrar: another person must.',
  }),
  holds: ({ actor, document }) => actor.kind !== 'person' || !document.writers.includes(actor.subject),
}

export const author: Office<InFrontOfSelfRegulation> = {
  zh: '该组织自己',
  en: 'the organization itself',
  rules: [itself],
}

export const registrarReads: Office<InFrontOfSelfRegulation> = {
  zh: '登记管理机关审批人员（非起草、提交人）',
  en: "the registrar's approver, another person than whoever wrote or handed it in",
  rules: [approverReads, anotherPerson],
  post: {
    functions: ['REG'],
    subRole: 'approver',
    reach: 'OWN_AGENCY',
    anotherThan: ({ document }) => document.writers,
  },
}
