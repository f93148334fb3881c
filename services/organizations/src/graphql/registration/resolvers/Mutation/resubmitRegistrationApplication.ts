import { resubmitRegistrationApplication as command } from '../../../../commands/registration/resubmit-registration-application.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { applicationPayload } from '../../application-payload.ts'

export const resubmitRegistrationApplication: NonNullable<
  MutationResolvers['resubmitRegistrationApplication']
> = (_parent, { input }, context) => applicationPayload(command(context, input))
