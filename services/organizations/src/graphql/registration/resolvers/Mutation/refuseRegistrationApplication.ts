import { refuseRegistrationApplication as command } from '../../../../commands/registration/refuse-registration-application.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { applicationPayload } from '../../application-payload.ts'

export const refuseRegistrationApplication: NonNullable<
  MutationResolvers['refuseRegistrationApplication']
> = (_parent, { input }, context) => applicationPayload(command(context, input))
