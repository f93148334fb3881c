import { assignRegistrationApplication as command } from '../../../../commands/registration/assign-registration-application.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { applicationPayload } from '../../application-payload.ts'

export const assignRegistrationApplication: NonNullable<
  MutationResolvers['assignRegistrationApplication']
> = (_parent, { input }, context) => applicationPayload(command(context, input))
