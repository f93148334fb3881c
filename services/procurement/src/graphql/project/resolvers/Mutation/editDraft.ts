import { editDraft as command } from '../../../../commands/project/edit-draft.ts'
import { projectPayload } from '../../../payloads.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { editedTermsOf } from '../../terms-of.ts'

export const editDraft: NonNullable<MutationResolvers['editDraft']> = (_parent, { input }, context) =>
  projectPayload(() =>
    command(context, {
      ...input,
      terms: editedTermsOf(input),
      attachmentFileIds: input.attachmentFileIds ?? undefined,
    }),
  )
