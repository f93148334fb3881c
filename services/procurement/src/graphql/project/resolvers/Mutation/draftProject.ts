import { draftProject as command } from '../../../../commands/project/draft-project.ts'
import { projectPayload } from '../../../payloads.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { termsOf } from '../../terms-of.ts'

export const draftProject: NonNullable<MutationResolvers['draftProject']> = (_parent, { input }, context) =>
  projectPayload(() =>
    command(context, termsOf(input), { attachmentFileIds: input.attachmentFileIds ?? undefined }),
  )
