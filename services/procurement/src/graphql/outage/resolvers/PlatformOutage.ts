import { connectionOf, decodeCursor, pageSize } from '@gongshi/service-kit'
import { causeOf } from '../../../domain/outage/cause.ts'
import { possibleOutageActions } from '../../../domain/outage/possible-actions.ts'
import type { PlatformOutageResolvers } from '../../types.generated.ts'
import { visibleOutage } from '../visible-outage.ts'

export const PlatformOutage: PlatformOutageResolvers = {
  __resolveReference: ({ id }, context) => visibleOutage(id, context),
  lostDays: ({ lostDays }) => lostDays ?? [],
  recordedAt: ({ at }) => at,
  deadlineChanges: async ({ id }, { first, after }, { loaders }) => {
    const afterId = after ? String(decodeCursor(after, 1)[0]) : undefined
    const rows = await loaders.deadlineChangePages.load({
      cause: causeOf(id),
      limit: pageSize(first) + 1,
      afterId,
    })
    return connectionOf({ rows, first, after, cursorOf: (change) => [change.id] })
  },
  possibleActions: (outage, _args, { actor }) => possibleOutageActions({ actor, outage }),
}
