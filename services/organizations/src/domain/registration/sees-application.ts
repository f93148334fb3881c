import { type Actor, covers, isIn } from '@gongshi/domain-kit'
import { delegationFor } from '../delegation/competence.ts'
import type { Delegation } from '../delegation/delegation.ts'
import type { RegistrationApplication } from './application.ts'
import { caseOf } from './case-of.ts'
import { actsAsApplicant, isApplicant } from './offices.ts'
import { registrationMoves } from './states.ts'

/**
 * Whether somebody reads an application with its documents: whoever applied; and once it was handed in, its registrar, whoever that
 * entrusted it to (`held`, in effect), those of the registrar's division and above it, enforcement there, audit and the task force
 * (domain 7).
 */
export function readsApplication(
  actor: Actor,
  application: RegistrationApplication,
  held: readonly Delegation[],
): boolean {
  if (isApplicant(actor, application) || actsAsApplicant(actor, application)) return true
  if (actor.kind !== 'person' || !application.submittedAt) return false
  const isOfRegistrar = actor.agencyUscc === application.handlingAgencyUscc
  const isEntrusted = delegationFor({ agencyUscc: actor.agencyUscc, held }, caseOf(application)) !== undefined
  if ((isOfRegistrar || isEntrusted) && actor.roles.includes('REG')) return true
  return (
    actor.roles.some((role) => readers.has(role)) &&
    covers(actor.divisionCode ?? '', application.divisionCode)
  )
}

const readers: ReadonlySet<string> = new Set(['REG', 'ENF', 'AUD', 'TSK'])

/** Whether somebody reads its facts, without who applied and with what: everybody, once it is announced. */
export const seesApplication = (
  actor: Actor,
  application: RegistrationApplication,
  held: readonly Delegation[],
): boolean =>
  isIn(registrationMoves, application.state, 'public') || readsApplication(actor, application, held)

/**
 * Whether somebody may be told why an act on it is not theirs: who sees it; and any registrar, who is told that it exceeds its
 * jurisdiction, not that there is no such application (AC-31, AC-92).
 */
export const knowsOfApplication = (
  actor: Actor,
  application: RegistrationApplication,
  held: readonly Delegation[],
): boolean =>
  seesApplication(actor, application, held) ||
  (application.submittedAt !== undefined && actor.kind === 'person' && actor.roles.includes('REG'))
