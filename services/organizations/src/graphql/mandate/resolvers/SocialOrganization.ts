import { asksFor, connectionOf, decodeCursor, pageSize } from '@gongshi/service-kit'
import { bodiesOn } from '../../../domain/mandate/bodies.ts'
import { isToCome } from '../../../domain/mandate/mandate.ts'
import { readsResolutions } from '../../../domain/resolution/reads-resolutions.ts'
import type { SocialOrganizationResolvers } from './../../types.generated.ts'

export const SocialOrganization: Pick<
  SocialOrganizationResolvers,
  'bodies' | 'mandates' | 'mandatesToCome' | '__isTypeOf' | '__resolveReference'
> = {
  bodies: async ({ uscc }, _args, { load, today }) => bodiesOn(await load.mandates.load(uscc), await today()),
  mandatesToCome: async (organization, _args, { actor, load, today }) => {
    if (!readsResolutions(actor, organization)) return null
    const [found, on] = [await load.mandates.load(organization.uscc), await today()]
    return found.filter((mandate) => isToCome(mandate, on))
  },
  mandates: async (organization, { first, after }, { actor, store }, info) => {
    if (!readsResolutions(actor, organization)) return null
    const { uscc } = organization
    const before = after ? String(decodeCursor(after, 1)[0]) : null
    const [rows, totalCount] = await Promise.all([
      store.mandates.page(uscc, pageSize(first) + 1, before),
      asksFor(info, 'totalCount') ? store.mandates.count(uscc) : null,
    ])
    return connectionOf({ rows, first, after, cursorOf: ({ id }) => [id], totalCount })
  },
}
