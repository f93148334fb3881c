import { serveRegistrationDecision as command } from '../../../../commands/registration/serve-registration-decision.ts'
import { serviceMethodOf } from '../../../../domain/registration/delivery.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { applicationPayload } from '../../application-payload.ts'

/** The name before the glossary's. */
export const deliverRegistrationDecision: NonNullable<MutationResolvers['deliverRegistrationDecision']> = (
  _parent,
  { input: { id, version, method, deliveredOn } },
  context,
) =>
  applicationPayload(() =>
    command(context, { id, version, method: serviceMethodOf(method), servedOn: deliveredOn }),
  )
