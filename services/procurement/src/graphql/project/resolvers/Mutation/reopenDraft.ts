import { reopenDraft as command } from '../../../../commands/project/reopen-draft.ts'
import { projectPayload } from '../../../payloads.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const reopenDraft: NonNullable<MutationResolvers['reopenDraft']> = (_parent, { input }, context) =>
  projectPayload(() => command(context, input))
