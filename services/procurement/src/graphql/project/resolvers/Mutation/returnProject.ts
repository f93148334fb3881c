import { returnProject as command } from '../../../../commands/project/return-project.ts'
import { projectPayload } from '../../../payloads.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const returnProject: NonNullable<MutationResolvers['returnProject']> = (_parent, { input }, context) =>
  projectPayload(() => command(context, input))
