import { approveRegistrationApplication as command } from '../../../../commands/registration/approve-registration-application.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { applicationPayload } from '../../application-payload.ts'

export const approveRegistrationApplication: NonNullable<
  MutationResolvers['approveRegistrationApplication']
> = (_parent, { input }, context) => applicationPayload(command(context, input))
