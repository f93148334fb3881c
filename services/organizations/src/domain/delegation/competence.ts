import { covers, type DivisionCode, type Uscc } from '@gongshi/domain-kit'
import type { OrganizationType } from '../organization/organization-type.ts'
import type { Delegation } from './delegation.ts'
import type { DelegationMatter } from './matter.ts'

/** What an agency is about to act on: the matter, what kind of organization, where it has its seat, and whose register it belongs to. */
export type Case = {
  matter: DelegationMatter
  orgType: OrganizationType
  domicile: DivisionCode
  registrarUscc: Uscc
  registrarDivision: DivisionCode
  /** The agency that has taken it up; what another has is entrusted to nobody. */
  takenUpBy?: Uscc | undefined
}

/** An agency, with the delegations that it holds and that are in effect now. */
export type Competence = { agencyUscc: Uscc | undefined; held: readonly Delegation[] }

/**
 * Whether an agency is competent for a case: the case is of its own level, or a delegation in effect covers it. The one place that
 * says so.
 *
 * @source domain 4.2
 */
export const isCompetent = (agency: Competence, of: Case): boolean =>
  isOwnLevel(agency, of) || delegationFor(agency, of) !== undefined

/** Whether the case is before that agency at all: its own register's, whatever comes of it, or entrusted to it. */
export const isBefore = (agency: Competence, of: Case): boolean =>
  agency.agencyUscc === of.registrarUscc || delegationFor(agency, of) !== undefined

/** The delegation in effect by which an agency acts on a case. */
export const delegationFor = ({ agencyUscc, held }: Competence, of: Case): Delegation | undefined =>
  held.find((delegation) => delegation.delegateUscc === agencyUscc && isWithin(delegation, of))

/** A registrar registers what has its seat in its own division. */
export const isOwnLevel = ({ agencyUscc }: Competence, of: Case): boolean =>
  agencyUscc === of.registrarUscc && covers(of.registrarDivision, of.domicile)

/** Nobody has the case yet, or the delegate has it: the principal did not take it up itself, nor take it back (ENTRUST). */
const isFree = ({ mode, delegateUscc }: Delegation, { takenUpBy }: Case): boolean =>
  mode === 'DEVOLVE' || takenUpBy === undefined || takenUpBy === delegateUscc

/** The matter, the type and the seat are what was delegated, and the register is the principal's (ENTRUST) or the delegate's (DEVOLVE). */
const isWithin = (delegation: Delegation, of: Case): boolean =>
  isFree(delegation, of) &&
  of.registrarUscc === registrarOf(delegation) &&
  delegation.matters.includes(of.matter) &&
  delegation.orgTypes.includes(of.orgType) &&
  delegation.territory.some(({ divisionCode }) => covers(divisionCode, of.domicile))

/** In whose name it is decided, and whose code the certificate bears. */
export const registrarOf = ({ mode, principalUscc, delegateUscc }: Delegation): Uscc =>
  mode === 'ENTRUST' ? principalUscc : delegateUscc
