import { withdrawRegistrationApplication as command } from '../../../../commands/registration/withdraw-registration-application.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { applicationPayload } from '../../application-payload.ts'

export const withdrawRegistrationApplication: NonNullable<
  MutationResolvers['withdrawRegistrationApplication']
> = (_parent, { input }, context) => applicationPayload(command(context, input))
