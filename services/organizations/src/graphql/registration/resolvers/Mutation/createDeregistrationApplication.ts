import { createDeregistrationApplication as command } from '../../../../commands/registration/create-deregistration-application.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { applicationPayload } from '../../application-payload.ts'

export const createDeregistrationApplication: NonNullable<
  MutationResolvers['createDeregistrationApplication']
> = (_parent, { input: { uscc, ground, liquidationEndedOn, successorUsccs, documents } }, context) =>
  applicationPayload(() =>
    command(context, {
      uscc,
      asked: { ground, liquidationEndedOn, successorUsccs: successorUsccs ?? [] },
      documents,
    }),
  )
