import { type Actor, contentHash, type Office, type Rule, type Uscc } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { speaksForOrganization } from '../organization/speaks-for-organization.ts'
import type { SupervisionRecord } from './supervision-record.ts'

/** Somebody in front of what was said about an organization. */
export type InFrontOfSupervision = {
  actor: Actor
  record: Pick<SupervisionRecord, 'channel' | 'uscc' | 'recorded' | 'raisedBy' | 'proposal'>
  organization: { registrarUscc?: Uscc | null | undefined }
}

const itself: Rule<InFrontOfSupervision> = {
  code: 'FORBIDDEN',
  basis: basis.roles,
  message: () => ({ zh: '须由被监督的社会组织答复。', en: 'The organization it is about replies.' }),
  holds: ({ actor, record }) => speaksForOrganization(actor, record.uscc),
}

/** Whoever wrote it, signed in for an office or for the organization itself. */
const wroteIt = ({ actor, record }: InFrontOfSupervision): boolean =>
  actor.kind === 'person' &&
  (record.channel === 'PUBLIC'
    ? record.raisedBy === contentHash(actor.subject)
    : record.recorded.by === actor.subject)

const another: Rule<InFrontOfSupervision> = {
  code: 'DUTY_SEPARATION',
  basis: basis.separation,
  message: () => ({
    zh: '记录或者提出监督意见的人不得办理该意见，须由另一人办理。',
    en: 'Whoever wrote it down does not act on it: another person must.',
  }),
  holds: (standing) => !wroteIt(standing),
}

const registrarsOwn = (
  subRole: 'handler' | 'approver',
  { zh, en }: { zh: string; en: string },
): Rule<InFrontOfSupervision> => ({
  code: 'FORBIDDEN',
  basis: basis.roles,
  message: () => ({ zh: `须由${zh}办理。`, en: `${en} must.` }),
  holds: ({ actor, organization }) =>
    isOfRegistrar(actor, organization) && actor.kind === 'person' && actor.subRoles.includes(subRole),
})

const anotherThanProposed: Rule<InFrontOfSupervision> = {
  code: 'DUTY_SEPARATION',
  basis: basis.separation,
  message: () => ({
    zh: '提出不予采纳意见的人不得作出该决定，须由另一人决定。',
    en: 'Whoever proposed to dismiss it does not dismiss it: another person must.',
  }),
  holds: ({ actor, record }) => actor.kind !== 'person' || record.proposal?.by !== actor.subject,
}

/** Whether somebody works at the agency that registered it. */
export const isOfRegistrar = (
  actor: Actor,
  { registrarUscc }: InFrontOfSupervision['organization'],
): boolean =>
  actor.kind === 'person' &&
  actor.roles.includes('REG') &&
  actor.agencyUscc !== undefined &&
  actor.agencyUscc === registrarUscc

export const replier: Office<InFrontOfSupervision> = {
  zh: '被监督的社会组织，且非记录人',
  en: 'the organization it is about, another person than whoever recorded it',
  rules: [itself, another],
}

const handles = { zh: '该组织登记管理机关经办人员', en: "A handler of the organization's registrar" }
const confirms = { zh: '该组织登记管理机关审批人员', en: "An approver of the organization's registrar" }

export const registrarHandles: Office<InFrontOfSupervision> = {
  zh: '该组织登记管理机关经办人员，且非提出人',
  en: "a handler of the organization's registrar who did not write it",
  rules: [registrarsOwn('handler', handles), another],
  post: { functions: ['REG'], subRole: 'handler', reach: 'OWN_AGENCY' },
}

export const registrarConfirms: Office<InFrontOfSupervision> = {
  zh: '该组织登记管理机关审批人员，且非提出人、建议人',
  en: "an approver of the organization's registrar who neither wrote it nor proposed to dismiss it",
  rules: [registrarsOwn('approver', confirms), another, anotherThanProposed],
  post: {
    functions: ['REG'],
    subRole: 'approver',
    reach: 'OWN_AGENCY',
    anotherThan: ({ record }) => (record.proposal ? [record.proposal.by] : []),
  },
}

/** Whoever holds the receipt: to anybody else it is not there, so there is nothing left to refuse. */
export const receiptHolder: Office<InFrontOfSupervision> = {
  zh: '持回执码者',
  en: 'whoever holds the receipt',
  rules: [],
}

/** Anybody, signed in or not. */
export const anybody: Office<{ actor: Actor }> = { zh: '任何人', en: 'anybody', rules: [] }
