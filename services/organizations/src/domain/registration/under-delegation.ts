import type { Actor } from '@gongshi/domain-kit'
import { delegationFor, isOwnLevel } from '../delegation/competence.ts'
import type { Delegation } from '../delegation/delegation.ts'
import type { RegistrationApplication } from './application.ts'
import { caseOf } from './case-of.ts'
import { isApplicant } from './offices.ts'

/**
 * The application with the agency that has it now, and the delegation by which whoever acted on it did so; as it is where the applicant acted,
 * whoever that is besides.
 */
export function underDelegation(
  application: RegistrationApplication,
  { actor, held }: { actor: Actor; held: readonly Delegation[] },
): RegistrationApplication {
  if (actor.kind !== 'person' || !actor.agencyUscc || isApplicant(actor, application)) return application
  const agency = { agencyUscc: actor.agencyUscc, held }
  const of = caseOf(application)
  const delegation = isOwnLevel(agency, of) ? undefined : delegationFor(agency, of)
  const taken = application.takenUpBy ? application : { ...application, takenUpBy: actor.agencyUscc }
  return delegation && delegation.id !== application.delegationId
    ? { ...taken, delegationId: delegation.id }
    : taken
}
