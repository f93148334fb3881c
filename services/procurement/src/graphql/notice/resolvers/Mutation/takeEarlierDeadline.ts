import { takeEarlierDeadline as command } from '../../../../commands/notice/take-earlier-deadline.ts'
import { projectPayload } from '../../../payloads.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const takeEarlierDeadline: NonNullable<MutationResolvers['takeEarlierDeadline']> = (
  _parent,
  { input },
  context,
) => projectPayload(() => command(context, input))
