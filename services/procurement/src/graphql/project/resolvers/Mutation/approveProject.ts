import { approveProject as command } from '../../../../commands/project/approve-project.ts'
import { projectPayload } from '../../../payloads.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const approveProject: NonNullable<MutationResolvers['approveProject']> = (
  _parent,
  { input },
  context,
) => projectPayload(() => command(context, input))
