import { type Actor, covers, type Person, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { ProcurementProject } from './project.ts'

type Scope = Pick<ProcurementProject, 'purchaserUscc' | 'divisionCode' | 'handler' | 'createdBy'>
/** Somebody in front of a project. */
export type Standing = { actor: Actor; project: Scope }

/** Whether somebody speaks for the project's own purchaser (domain specification 7: own rows only). */
export function isOfPurchaser({ actor, project }: Standing): boolean {
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

/** Whether that finance bureau is the project's own or one above it. */
export function isOwnFinance({ actor, project }: Standing): boolean {
  return isFinance(actor) && covers(actor.divisionCode ?? '', project.divisionCode)
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

/** Whoever drafted a project or handled it last does not approve it. */
export const anotherPersonActs: Rule<Standing> = {
  code: 'DUTY_SEPARATION',
  basis: basis.separation,
  message: () => ({
    zh: '经办人不得审批自己经办的项目，须由另一人办理。',
    en: 'Whoever handled the project may not approve it: another person must do this.',
  }),
  holds: ({ actor, project }) => !hasHandled(actor, project),
}

/** Whether somebody drafted this project or handled it last. */
export function hasHandled(
  actor: Actor,
  { handler, createdBy }: Omit<Scope, 'purchaserUscc' | 'divisionCode'>,
): boolean {
  return actor.kind === 'person' && (actor.subject === handler || actor.subject === createdBy)
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

/** Everything the purchaser's second person must be. */
export const secondPerson = [anotherPersonActs, purchaserActs, approverActs]
/** Everything the finance bureau's person must be. */
export const financePerson = [financeActs, financeInScope]
