import { publishIntention as command } from '../../../../commands/project/publish-intention.ts'
import { projectPayload } from '../../../payloads.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const publishIntention: NonNullable<MutationResolvers['publishIntention']> = (
  _parent,
  { input },
  context,
) => projectPayload(() => command(context, input))
