import type { Actor, Person } from '@gongshi/domain-kit'
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

/** Whether somebody drafted, edited or submitted this project since its last approval. */
export function hasEdited(actor: Actor, { editors }: Pick<ProcurementProject, 'editors'>): boolean {
  return actor.kind === 'person' && editors.includes(actor.subject)
}

/** For which side of a project somebody approves: of a bureau that is both, for the purchaser first. */
export type Side = 'PURCHASER' | 'FINANCE'
export function sideApproving(standing: Standing): Side {
  if (!isFinance(standing.actor)) return 'PURCHASER'
  return isOfPurchaser(standing) && !standing.project.purchaserApproval ? 'PURCHASER' : 'FINANCE'
}
