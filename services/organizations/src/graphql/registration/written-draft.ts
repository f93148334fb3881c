import type { WrittenDraft } from '../../commands/registration/drafting-in.ts'
import { present } from '../../domain/present.ts'
import type { ToldRepresentative } from '../../domain/registration/legal-representative.ts'
import type { CreateRegistrationApplicationInput } from '../types.generated.ts'
import { markIn } from './mark-in.ts'

type Written = Omit<CreateRegistrationApplicationInput, 'clientMutationId'>

/** A draft as an input says it: what is left out or null is not said. */
export function writtenDraft(input: Written, personKey: string): WrittenDraft {
  const { orgType, proposedName, businessScope, domicileDivisionCode, capitalFen } = input
  const { isIndustryAssociation, priorityCategory, industryCode, purpose } = input
  const { individualMembers, unitMembers, handlingAgencyUscc, documents } = input
  const optional = { priorityCategory, industryCode, purpose, individualMembers, unitMembers }
  const terms = {
    ...{ orgType, proposedName, businessScope, domicileDivisionCode, capitalFen },
    isIndustryAssociation: isIndustryAssociation ?? false,
    ...present(optional),
  }
  return { terms, handlingAgencyUscc, documents, representative: representativeIn(input, personKey) }
}

/** Whoever is to represent the body. */
function representativeIn(
  { legalRepresentativeName: name, legalRepresentativeIdNo: told }: Written,
  personKey: string,
): ToldRepresentative {
  return { ...(name == null ? {} : { name }), ...markIn(told, personKey) }
}
