import { createRegistrationApplication as command } from '../../../../commands/registration/create-registration-application.ts'
import { present } from '../../../../domain/present.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { applicationPayload } from '../../application-payload.ts'

export const createRegistrationApplication: NonNullable<
  MutationResolvers['createRegistrationApplication']
> = (_parent, { input }, context) => {
  const { handlingAgencyUscc, documents, orgType, proposedName, businessScope, ...rest } = input
  const { domicileDivisionCode, capitalFen, isIndustryAssociation, ...optional } = rest
  const terms = {
    ...{ orgType, proposedName, businessScope, domicileDivisionCode, capitalFen },
    isIndustryAssociation: isIndustryAssociation ?? false,
    ...present(optional),
  }
  return applicationPayload(() => command(context, { terms, handlingAgencyUscc, documents }))
}
