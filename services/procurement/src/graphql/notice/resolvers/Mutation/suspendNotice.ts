import { suspendNotice as command } from '../../../../commands/notice/suspend-notice.ts'
import { projectPayload } from '../../../payloads.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const suspendNotice: NonNullable<MutationResolvers['suspendNotice']> = (_parent, { input }, context) =>
  projectPayload(() => command(context, input))
