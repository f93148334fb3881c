import { submitRegistrationApplication as command } from '../../../../commands/registration/submit-registration-application.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { applicationPayload } from '../../application-payload.ts'

export const submitRegistrationApplication: NonNullable<
  MutationResolvers['submitRegistrationApplication']
> = (_parent, { input }, context) => applicationPayload(command(context, input))
