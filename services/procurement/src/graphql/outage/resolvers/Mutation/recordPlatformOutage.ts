import { civilDate } from '@gongshi/domain-kit'
import { recordPlatformOutage as command } from '../../../../commands/record-platform-outage.ts'
import { withNeighbours } from '../../../neighbour-away.ts'
import { told } from '../../../payloads.ts'
import type { MutationResolvers } from '../../../types.generated.ts'

export const recordPlatformOutage: NonNullable<MutationResolvers['recordPlatformOutage']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await withNeighbours(() => command(context, input))
  return outcome.ok
    ? {
        lostDays: outcome.value.lostDays.map(civilDate),
        noticesMoved: outcome.value.noticesMoved,
        userErrors: [],
      }
    : { lostDays: [], noticesMoved: 0, userErrors: told(outcome.refusals) }
}
