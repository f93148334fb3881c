import { connectionOf, decodeCursor, pageSize } from '@gongshi/service-kit'
import type { SocialOrganizationResolvers } from './../../types.generated.ts'

export const SocialOrganization: Pick<
  SocialOrganizationResolvers,
  'registerChanges' | '__isTypeOf' | '__resolveReference'
> = {
  registerChanges: async ({ uscc }, { first, after }, { load }) => {
    const before = after ? String(decodeCursor(after, 1)[0]) : null
    const rows = await load.registerChanges.load({ uscc, limit: pageSize(first) + 1, before })
    return connectionOf({ rows, first, after, cursorOf: ({ id }) => [id], totalCount: null })
  },
}
