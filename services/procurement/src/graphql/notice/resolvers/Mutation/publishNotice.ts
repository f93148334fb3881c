import { publishNotice as command } from '../../../../commands/notice/publish-notice.ts'
import { projectPayload } from '../../../payloads.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const publishNotice: NonNullable<MutationResolvers['publishNotice']> = (_parent, { input }, context) =>
  projectPayload(() => command(context, input))
