import { approveAmendment as command } from '../../../../commands/amendment/approve-amendment.ts'
import { projectPayload } from '../../../payloads.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const approveAmendment: NonNullable<MutationResolvers['approveAmendment']> = (
  _parent,
  { input },
  context,
) => projectPayload(() => command(context, input))
