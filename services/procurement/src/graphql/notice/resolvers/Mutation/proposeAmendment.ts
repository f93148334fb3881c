import { proposeAmendment as command } from '../../../../commands/amendment/propose-amendment.ts'
import { projectPayload } from '../../../payloads.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { amendmentOf } from '../../amendment-of.ts'

export const proposeAmendment: NonNullable<MutationResolvers['proposeAmendment']> = (
  _parent,
  { input },
  context,
) => {
  const { projectId, version, reason, answersObjectionIds } = input
  const amendment = amendmentOf(input)
  return projectPayload(() =>
    command(context, {
      projectId,
      version,
      reason,
      amendment,
      answersObjectionIds: answersObjectionIds ?? [],
      attachmentFileIds: input.attachmentFileIds ?? undefined,
    }),
  )
}
