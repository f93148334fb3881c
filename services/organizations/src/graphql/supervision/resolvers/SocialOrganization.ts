import { asksFor, connectionOf, decodeCursor, pageSize } from '@gongshi/service-kit'
import type { SocialOrganizationResolvers } from './../../types.generated.ts'

export const SocialOrganization: Pick<
  SocialOrganizationResolvers,
  'supervisionCounts' | 'supervisionRecords' | '__isTypeOf' | '__resolveReference'
> = {
  supervisionRecords: async ({ uscc }, { channel, first, after }, { load }, info) => {
    const sort = channel ?? undefined
    const before = after ? String(decodeCursor(after, 1)[0]) : null
    const [rows, totalCount] = await Promise.all([
      load.supervisionPages.load({ uscc, limit: pageSize(first) + 1, before, sort }),
      asksFor(info, 'totalCount') ? load.supervisionTotals.load({ uscc, channel: sort }) : null,
    ])
    return connectionOf({ rows, first, after, cursorOf: ({ id }) => [id], totalCount })
  },
  supervisionCounts: ({ uscc }, _args, { load }) => load.supervisionCounts.load(uscc),
}
