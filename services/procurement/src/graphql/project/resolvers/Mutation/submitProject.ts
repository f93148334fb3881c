import { submitProject as command } from '../../../../commands/project/submit-project.ts'
import { projectPayload } from '../../../payloads.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const submitProject: NonNullable<MutationResolvers['submitProject']> = (_parent, { input }, context) =>
  projectPayload(() => command(context, input))
