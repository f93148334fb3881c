import { amendNotice as command } from '../../../../commands/notice/amend-notice.ts'
import { projectPayload } from '../../../payloads.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { amendmentOf } from '../../amendment-of.ts'

export const amendNotice: NonNullable<MutationResolvers['amendNotice']> = (_parent, { input }, context) => {
  const { projectId, version, reason, upgradeToMaterial } = input
  const amendment = amendmentOf(input)
  return projectPayload(() =>
    command(context, {
      projectId,
      version,
      reason,
      amendment,
      upgradeToMaterial: upgradeToMaterial ?? false,
      attachmentFileIds: input.attachmentFileIds ?? undefined,
    }),
  )
}
