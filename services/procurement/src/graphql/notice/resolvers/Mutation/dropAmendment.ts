import { dropAmendment as command } from '../../../../commands/amendment/drop-amendment.ts'
import { projectPayload } from '../../../payloads.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const dropAmendment: NonNullable<MutationResolvers['dropAmendment']> = (_parent, { input }, context) =>
  projectPayload(() => command(context, input))
