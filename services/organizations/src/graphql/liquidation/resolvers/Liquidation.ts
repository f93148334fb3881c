import { screen } from '@gongshi/domain-kit'
import { readsResolutions } from '../../../domain/resolution/reads-resolutions.ts'
import type { LiquidationResolvers } from './../../types.generated.ts'

export const Liquidation: LiquidationResolvers = {
  members: async ({ uscc, members }, _args, { actor, load }) => {
    const body = await load.organizations.load(uscc)
    return body && readsResolutions(actor, body) ? [...members] : null
  },
  memberCount: ({ members }) => members.length,
  notice: ({ notice }) => (notice === null ? null : screen(notice).text),
}
