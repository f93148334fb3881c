import { createCharterApplication as command } from '../../../../commands/registration/create-charter-application.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { applicationPayload } from '../../application-payload.ts'

export const createCharterApplication: NonNullable<MutationResolvers['createCharterApplication']> = (
  _parent,
  { input: { uscc, resolutionId, decidedOn, documents } },
  context,
) => applicationPayload(() => command(context, { uscc, asked: { resolutionId, decidedOn }, documents }))
