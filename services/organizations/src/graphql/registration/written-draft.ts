import type { WrittenDraft } from '../../commands/registration/drafting-in.ts'
import { markOf } from '../../domain/person/mark-of.ts'
import { readIdNo } from '../../domain/person/read-id-no.ts'
import { present } from '../../domain/present.ts'
import type { ToldRepresentative } from '../../domain/registration/legal-representative.ts'
import type { CreateRegistrationApplicationInput } from '../types.generated.ts'

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

/** Whoever is to represent the body: the number of the paper ends here, below goes its mark. */
function representativeIn(
  { legalRepresentativeName: name, legalRepresentativeIdNo: told }: Written,
  personKey: string,
): ToldRepresentative {
  const idNo = told ? readIdNo(told) : undefined
  return {
    ...(name == null ? {} : { name }),
    ...(told ? { person: idNo ? { hash: markOf(idNo, personKey) } : ('UNREAD' as const) } : {}),
  }
}
