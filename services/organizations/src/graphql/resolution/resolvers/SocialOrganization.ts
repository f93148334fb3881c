import { asksFor, connectionOf, decodeCursor, pageSize } from '@gongshi/service-kit'
import { readsResolutions } from '../../../domain/resolution/reads-resolutions.ts'
import type { SocialOrganizationResolvers } from './../../types.generated.ts'

export const SocialOrganization: Pick<
  SocialOrganizationResolvers,
  'resolutions' | '__isTypeOf' | '__resolveReference'
> = {
  resolutions: async (organization, { first, after }, { actor, store }, info) => {
    if (!readsResolutions(actor, organization)) return null
    const { uscc } = organization
    const before = after ? String(decodeCursor(after, 1)[0]) : null
    const [rows, totalCount] = await Promise.all([
      store.resolutions.page(uscc, pageSize(first) + 1, before),
      asksFor(info, 'totalCount') ? store.resolutions.count(uscc) : null,
    ])
    return connectionOf({ rows, first, after, cursorOf: ({ id }) => [id], totalCount })
  },
}
