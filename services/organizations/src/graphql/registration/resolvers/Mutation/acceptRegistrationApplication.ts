import { acceptRegistrationApplication as command } from '../../../../commands/registration/accept-registration-application.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { applicationPayload } from '../../application-payload.ts'

export const acceptRegistrationApplication: NonNullable<
  MutationResolvers['acceptRegistrationApplication']
> = (_parent, { input }, context) => applicationPayload(command(context, input))
