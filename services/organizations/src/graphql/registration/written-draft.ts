import type { WrittenDraft } from '../../commands/registration/drafting-in.ts'
import { present } from '../../domain/present.ts'
import type { CreateRegistrationApplicationInput } from '../types.generated.ts'

/** A draft as an input says it: what is left out or null is not said. */
export function writtenDraft(
  input: Omit<CreateRegistrationApplicationInput, 'clientMutationId'>,
): WrittenDraft {
  const { orgType, proposedName, businessScope, domicileDivisionCode, capitalFen } = input
  const { isIndustryAssociation, priorityCategory, industryCode, purpose } = input
  const { individualMembers, unitMembers, handlingAgencyUscc, documents } = input
  const optional = { priorityCategory, industryCode, purpose, individualMembers, unitMembers }
  const terms = {
    ...{ orgType, proposedName, businessScope, domicileDivisionCode, capitalFen },
    isIndustryAssociation: isIndustryAssociation ?? false,
    ...present(optional),
  }
  return { terms, handlingAgencyUscc, documents }
}
