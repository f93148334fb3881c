import type { Actor } from '@gongshi/domain-kit'
import { delegationFor, isOwnLevel } from '../delegation/competence.ts'
import type { Delegation } from '../delegation/delegation.ts'
import type { RegistrationApplication } from './application.ts'
import { caseOf } from './case-of.ts'

/** The application with the delegation by which whoever acted on it did so; as it is where they acted at their own level. */
export function underDelegation(
  application: RegistrationApplication,
  { actor, held }: { actor: Actor; held: readonly Delegation[] },
): RegistrationApplication {
  if (actor.kind !== 'person' || !actor.agencyUscc) return application
  const agency = { agencyUscc: actor.agencyUscc, held }
  const of = caseOf(application)
  const delegation = isOwnLevel(agency, of) ? undefined : delegationFor(agency, of)
  return delegation && delegation.id !== application.delegationId
    ? { ...application, delegationId: delegation.id }
    : application
}
