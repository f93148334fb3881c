import { requestRegistrationCorrection as command } from '../../../../commands/registration/request-registration-correction.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { applicationPayload } from '../../application-payload.ts'

export const requestRegistrationCorrection: NonNullable<
  MutationResolvers['requestRegistrationCorrection']
> = (_parent, { input }, context) => applicationPayload(command(context, input))
