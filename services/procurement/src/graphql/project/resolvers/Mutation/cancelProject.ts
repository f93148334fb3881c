import { cancelProject as command } from '../../../../commands/project/cancel-project.ts'
import { projectPayload } from '../../../payloads.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const cancelProject: NonNullable<MutationResolvers['cancelProject']> = (_parent, { input }, context) =>
  projectPayload(() => command(context, input))
