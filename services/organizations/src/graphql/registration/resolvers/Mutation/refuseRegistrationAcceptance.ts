import { refuseRegistrationAcceptance as command } from '../../../../commands/registration/refuse-registration-acceptance.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { applicationPayload } from '../../application-payload.ts'

export const refuseRegistrationAcceptance: NonNullable<MutationResolvers['refuseRegistrationAcceptance']> = (
  _parent,
  { input },
  context,
) => applicationPayload(command(context, input))
