import type { Actor, Office, Person, Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { type Case, type Competence, isBefore, isCompetent } from '../delegation/competence.ts'
import type { Delegation } from '../delegation/delegation.ts'
import { speaksForOrganization } from '../organization/speaks-for-organization.ts'
import type { RegistrationApplication } from './application.ts'
import { appliedBy } from './applied-by.ts'
import { caseOf } from './case-of.ts'

/** Somebody in front of an application, with the delegations that the agency holds and that are in effect now. */
export type InFront = { actor: Actor; application: RegistrationApplication; held: readonly Delegation[] }

const isRegistrar = (actor: Actor): actor is Person => actor.kind === 'person' && actor.roles.includes('REG')

/** Whoever founds an organization signs in, and speaks for no office: an agency, a firm and an operator found nothing. */
export const foundersApply: Rule<{ actor: Actor }> = {
  code: 'FORBIDDEN',
  basis: basis.applicant,
  message: () => ({
    zh: '成立登记由发起人登录后申请；机关、会计师事务所和评估机构的账号不能申请。',
    en: 'Founders apply, signed in; the sign-ins of agencies, accounting firms and evaluators do not.',
  }),
  holds: ({ actor }) =>
    actor.kind === 'person' && !actor.agencyUscc && actor.roles.every((role) => role === 'ORG'),
}

const applicantActs: Rule<InFront> = {
  code: 'FORBIDDEN',
  basis: basis.applicant,
  message: () => ({ zh: '须由申请人本人办理。', en: 'Whoever applied must.' }),
  holds: ({ actor, application }) => actsAsApplicant(actor, application),
}

/** Whether it is his own application: what a registered body applied for is its own, whoever signs in for it (4.1). */
export const isApplicant = (
  actor: Actor,
  { applicant, organizationUscc }: Pick<RegistrationApplication, 'applicant' | 'organizationUscc'>,
): boolean =>
  organizationUscc
    ? speaksForOrganization(actor, organizationUscc)
    : actor.kind === 'person' && actor.subject === applicant

/** Whether somebody is a handler of a registrar. */
export const handlesRegistration = (actor: Actor): actor is Person =>
  isRegistrar(actor) && actor.subRoles.includes('handler')

/** Whether somebody does what an applicant does: whoever applied; of what the registrar began for a body it revoked, its handlers alone. */
export const actsAsApplicant = (actor: Actor, application: RegistrationApplication): boolean =>
  application.isByRegistrar
    ? handlesRegistration(actor) && actor.agencyUscc === application.handlingAgencyUscc
    : isApplicant(actor, application)

/** What a registered body asks is one thing: whoever asks otherwise withdraws it and begins anew. */
const foundsABody: Rule<InFront> = {
  code: 'INVALID_TRANSITION',
  basis: basis.path,
  field: ['id'],
  message: () => ({
    zh: '只有成立登记申请的草稿可以修改；其他申请请撤回后重新起草。',
    en: 'Only the draft of founders is written anew: withdraw another application and begin again.',
  }),
  holds: ({ application }) => application.type === 'ESTABLISH',
}

const registrarActs: Rule<InFront> = {
  code: 'FORBIDDEN',
  basis: basis.roles,
  message: () => ({ zh: '须由登记管理机关办理。', en: 'A registrar must.' }),
  holds: ({ actor }) => isRegistrar(actor),
}

const within = (asks: (agency: Competence, of: Case) => boolean): Rule<InFront> => ({
  code: 'JURISDICTION_EXCEEDED',
  basis: basis.jurisdiction,
  field: ['id'],
  message: ({ application: { handlingAgencyUscc, terms } }) => ({
    zh: `该申请由登记管理机关 ${handlingAgencyUscc} 管辖，住所在 ${terms.domicileDivisionCode}：不属于本机关管辖，也没有生效的委托或者下放。`,
    en: `The application is before the registrar ${handlingAgencyUscc}, its seat in ${terms.domicileDivisionCode}: not of the agency's own level, and no delegation is in effect.`,
  }),
  holds: ({ actor, application, held }) =>
    !isRegistrar(actor) || asks({ agencyUscc: actor.agencyUscc, held }, caseOf(application)),
})

/** A registrar acts on what was applied for at itself, or was entrusted to it; on another's its act would exceed its jurisdiction (4.2, AC-92). */
const beforeIt = within(isBefore)

/** What gives a right needs competence for this very matter, type and seat; whoever is not competent may only say so (4.2, AC-31). */
const competent = within(isCompetent)

/** The registrar in whose name it is decided, and no delegate. */
const ofItsRegistrar: Rule<InFront> = {
  code: 'JURISDICTION_EXCEEDED',
  basis: basis.delegation,
  field: ['id'],
  message: ({ application }) => ({
    zh: `只有委托机关 ${application.handlingAgencyUscc} 可以收回案件。`,
    en: `The principal alone, ${application.handlingAgencyUscc}, takes a case back.`,
  }),
  holds: ({ actor, application }) =>
    !isRegistrar(actor) || actor.agencyUscc === application.handlingAgencyUscc,
}

const ofPost = (subRole: 'handler' | 'approver', zh: string, en: string): Rule<InFront> => ({
  code: 'FORBIDDEN',
  basis: basis.roles,
  message: () => ({ zh: `须由${zh}人员办理。`, en: `${en} must.` }),
  holds: ({ actor }) => !isRegistrar(actor) || actor.subRoles.includes(subRole),
})
const handlerActs = ofPost('handler', '经办', 'A handler')
const approverActs = ofPost('approver', '审批', 'An approver')

/** A registrar's officer who applied himself, or wrote or handed in what a body applies for, does nothing of it for the registrar. */
const notOnesOwn: Rule<InFront> = {
  code: 'CONFLICT_OF_INTEREST',
  basis: basis.separation,
  message: () => ({
    zh: '申请人以及起草、提交该申请的人员在登记管理机关任职的，不得办理该申请。',
    en: 'An officer who applied himself, or wrote or handed in the application, does nothing of it for the registrar: another person must.',
  }),
  holds: ({ actor, application }) =>
    !isRegistrar(actor) ||
    !(isApplicant(actor, application) || appliedBy(application).includes(actor.subject)),
}

/** Whoever accepted it, asked for a correction or prepared the decision does not decide. */
const anotherDecides: Rule<InFront> = {
  code: 'DUTY_SEPARATION',
  basis: basis.separation,
  message: () => ({
    zh: '受理和经办该申请的人员不得作出决定，须由另一人审批；视为受理的，分派的人员也不得作出决定。',
    en: 'Whoever accepted or handled the application does not decide it: another person must; nor, where silence accepted it, whoever assigned it.',
  }),
  holds: ({ actor, application }) =>
    actor.kind !== 'person' || !workedAtIt(application).includes(actor.subject),
}

/** Who does not decide it. Silence accepts without anybody: there whoever assigned it is one of the two. */
const workedAtIt = ({
  workers,
  assignedBy,
  isAcceptedBySilence,
}: RegistrationApplication): readonly string[] =>
  isAcceptedBySilence && assignedBy ? [...workers, assignedBy] : workers

export const founders: Office<{ actor: Actor }> = {
  zh: '发起人（登录即可）',
  en: 'founders, signed in',
  rules: [foundersApply],
}
export const theApplicant: Office<InFront> = { zh: '申请人', en: 'whoever applied', rules: [applicantActs] }
export const theFounder: Office<InFront> = {
  zh: '申请成立登记的发起人',
  en: 'the founder who applied',
  rules: [applicantActs, foundsABody],
}
const handling = { functions: ['REG'], subRole: 'handler', reach: 'OWN_AGENCY' } as const
const approving = { functions: ['REG'], subRole: 'approver', reach: 'OWN_AGENCY' } as const
const handlers = {
  zh: '登记管理机关（或者受委托机关）经办人员',
  en: 'the handler of the registrar, or of its delegate',
}
const deciders = {
  zh: '登记管理机关（或者受委托机关）审批人员（非受理人、非经办人）',
  en: 'the approver of the registrar, or of its delegate, another person than whoever accepted or handled it',
}
const deciding = { ...approving, anotherThan: ({ application }: InFront) => workedAtIt(application) }

export const registrarHandles: Office<InFront> = {
  ...handlers,
  rules: [registrarActs, beforeIt, handlerActs, notOnesOwn],
  post: handling,
}
export const competentHandles: Office<InFront> = {
  ...handlers,
  rules: [registrarActs, competent, handlerActs, notOnesOwn],
  post: handling,
}
export const registrarAssigns: Office<InFront> = {
  zh: '登记管理机关（或者受委托机关）审批人员',
  en: 'the approver of the registrar, or of its delegate',
  rules: [registrarActs, beforeIt, approverActs, notOnesOwn],
  post: approving,
}
export const registrarDecides: Office<InFront> = {
  ...deciders,
  rules: [registrarActs, beforeIt, approverActs, notOnesOwn, anotherDecides],
  post: deciding,
}
export const competentDecides: Office<InFront> = {
  ...deciders,
  rules: [registrarActs, competent, approverActs, notOnesOwn, anotherDecides],
  post: deciding,
}
export const principalTakesBack: Office<InFront> = {
  zh: '委托机关审批人员',
  en: "the principal's approver",
  rules: [registrarActs, ofItsRegistrar, approverActs, notOnesOwn],
  post: approving,
}
