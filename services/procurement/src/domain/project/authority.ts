import type { Actor, Office, Person, Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { ProcurementProject } from './project.ts'

type Place = { actor: Actor; project: Pick<ProcurementProject, 'purchaserUscc' | 'divisionCode'> }
/** Somebody in front of a project. */
export type Standing = {
  actor: Actor
  project: Pick<ProcurementProject, 'purchaserUscc' | 'divisionCode' | 'editors' | 'purchaserApproval'>
}

/** Whether somebody speaks for the project's own purchaser (domain specification 7: own rows only). */
export function isOfPurchaser({ actor, project }: Place): boolean {
  return isPurchaser(actor) && actor.agencyUscc === project.purchaserUscc
}

/** Whether somebody buys for a department: a purchaser's or a district's clerk. */
export function isPurchaser(actor: Actor): actor is Person {
  return actor.kind === 'person' && actor.roles.some((role) => role === 'PUR' || role === 'DIS')
}

/** Whether somebody sits in a finance bureau. */
export function isFinance(actor: Actor): actor is Person {
  return actor.kind === 'person' && actor.roles.includes('FIN')
}

/** Whether that finance bureau is the one of the purchaser's own level: the city's for the city, a district's for it (7). */
export function isOwnFinance({ actor, project }: Place): boolean {
  return isFinance(actor) && actor.divisionCode === project.divisionCode
}

/** The purchaser's own people only. */
export const purchaserActs: Rule<Standing> = {
  code: 'FORBIDDEN',
  basis: basis.roles,
  message: () => ({
    zh: '只有本项目购买主体的人员可以办理。',
    en: "Only people of this project's own purchaser may do this.",
  }),
  holds: isOfPurchaser,
}

/** An approver (审批) of the purchaser. */
export const approverActs: Rule<Standing> = {
  code: 'FORBIDDEN',
  basis: basis.roles,
  message: () => ({ zh: '须由审批人员办理。', en: 'An approver must do this.' }),
  holds: ({ actor }) => actor.kind === 'person' && actor.subRoles.includes('approver'),
}

/** A handler (经办) of the purchaser. */
export const handlerActs: Rule<Standing> = {
  code: 'FORBIDDEN',
  basis: basis.roles,
  message: () => ({ zh: '须由经办人员办理。', en: 'A handler must do this.' }),
  holds: ({ actor }) => actor.kind === 'person' && actor.subRoles.includes('handler'),
}

/** Whoever edited a project since its last approval does not approve it. */
export const anotherPersonActs: Rule<Standing> = {
  code: 'DUTY_SEPARATION',
  basis: basis.separation,
  message: () => ({
    zh: '起草、修改或提交过本项目的人员不得审批，须由另一人办理。',
    en: 'Whoever drafted, edited or submitted the project may not approve it: another person must do this.',
  }),
  holds: ({ actor, project }) => !hasEdited(actor, project),
}

/** Whether somebody drafted, edited or submitted this project since its last approval. */
export function hasEdited(actor: Actor, { editors }: Pick<ProcurementProject, 'editors'>): boolean {
  return actor.kind === 'person' && editors.includes(actor.subject)
}

/** An agency may be purchaser and finance bureau at once; a person is one of the two for a project. */
const oneSideOnly: Rule<Standing> = {
  code: 'DUTY_SEPARATION',
  basis: basis.separation,
  message: () => ({
    zh: '已代表购买主体审批本项目的人员，不得再代表财政部门办理。',
    en: 'Whoever approved the project for its purchaser may not act on it for finance.',
  }),
  holds: ({ actor, project }) => !isFinance(actor) || project.purchaserApproval?.by !== actor.subject,
}

/** A finance bureau. */
export const financeActs: Rule<Standing> = {
  code: 'FORBIDDEN',
  basis: basis.roles,
  message: () => ({ zh: '须由财政部门办理。', en: 'The finance bureau must do this.' }),
  holds: ({ actor }) => isFinance(actor),
}

/** The finance bureau of that division. */
export const financeInScope: Rule<Standing> = {
  code: 'JURISDICTION_EXCEEDED',
  basis: basis.roles,
  message: ({ project }) => ({
    zh: `本项目属行政区划 ${project.divisionCode}，不在您的管辖范围内。`,
    en: `The project belongs to division ${project.divisionCode}, which is outside your area.`,
  }),
  holds: (standing) => !isFinance(standing.actor) || isOwnFinance(standing),
}

/** A purchaser's clerk with an agency to draft for (domain specification 7). */
const drafts: Rule<{ actor: Actor }> = {
  code: 'FORBIDDEN',
  basis: basis.roles,
  message: () => ({
    zh: '只有购买主体的人员可以起草采购项目。',
    en: 'Only people of a purchaser may draft a project.',
  }),
  holds: ({ actor }) => isPurchaser(actor) && actor.agencyUscc !== undefined,
}

const ofPurchaser = { functions: ['PUR', 'DIS'], reach: 'OWN_AGENCY' } as const

/** Whoever drafts: for the own agency, whatever it is. */
export const draftingClerk: Office<{ actor: Actor }> = {
  zh: '购买主体人员',
  en: "one of a purchaser's people",
  rules: [drafts],
  post: { ...ofPurchaser, reach: 'CITY' },
}
export const purchaserClerk: Office<Standing> = {
  zh: '购买主体人员',
  en: "one of the purchaser's people",
  rules: [purchaserActs],
  post: ofPurchaser,
}
export const purchaserHandler: Office<Standing> = {
  zh: '购买主体经办人员',
  en: "the purchaser's handler",
  rules: [purchaserActs, handlerActs],
  post: { ...ofPurchaser, subRole: 'handler' },
}
export const purchaserApprover: Office<Standing> = {
  zh: '购买主体审批人员',
  en: "the purchaser's approver",
  rules: [purchaserActs, approverActs],
  post: { ...ofPurchaser, subRole: 'approver' },
}
/** Everything the purchaser's second person must be. */
export const secondPerson: Office<Standing> = {
  zh: '购买主体审批人员，且非起草、修改、提交人',
  en: "the purchaser's approver, another person than whoever wrote it",
  rules: [anotherPersonActs, purchaserActs, approverActs],
  post: { ...ofPurchaser, subRole: 'approver', anotherThan: ({ project }) => project.editors },
}
/** Everything the finance bureau's person must be (domain 4.4, 7: an approver; who edited or approved as purchaser is neither). */
export const financePerson: Office<Standing> = {
  zh: '本级财政部门审批人员，且未起草、未代表购买主体审批',
  en: 'an approver of the finance bureau of that level, who neither wrote nor approved for the purchaser',
  rules: [financeActs, financeInScope, approverActs, anotherPersonActs, oneSideOnly],
  post: {
    functions: ['FIN'],
    subRole: 'approver',
    reach: 'OWN_LEVEL',
    anotherThan: ({ project: { editors, purchaserApproval } }) =>
      purchaserApproval ? [...editors, purchaserApproval.by] : editors,
  },
}

/** For which side of a project somebody approves: of a bureau that is both, for the purchaser first. */
export type Side = 'PURCHASER' | 'FINANCE'
export function sideApproving(standing: Standing): Side {
  if (!isFinance(standing.actor)) return 'PURCHASER'
  return isOfPurchaser(standing) && !standing.project.purchaserApproval ? 'PURCHASER' : 'FINANCE'
}

/** Who may approve, each for the own side. */
export const whoApproves = (standing: Standing): Office<Standing> =>
  sideApproving(standing) === 'FINANCE' ? financePerson : secondPerson

/** Who may hand a project back. */
export const whoReturns = (standing: Standing): Office<Standing> =>
  isFinance(standing.actor) && !isOfPurchaser(standing) ? financePerson : secondPerson

/** Who may let a notice run on, or take its earlier end. */
export const whoResumes = ({ actor }: Standing): Office<Standing> =>
  isFinance(actor) ? financePerson : purchaserApprover
