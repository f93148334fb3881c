import { recordedOf } from '../../../domain/succession/agency-succession.ts'
import { seesSuccession } from '../../../domain/succession/sees-succession.ts'
import type { PublicAgencyResolvers } from './../../types.generated.ts'

export const PublicAgency: Pick<
  PublicAgencyResolvers,
  'predecessors' | 'succession' | 'successor' | '__resolveReference'
> = {
  successor: async ({ uscc }, _args, { load }) => {
    const recorded = recordedOf(uscc, await load.successions.load(uscc))
    return recorded ? load.agencies.load(recorded.toUscc) : null
  },
  succession: async (agency, _args, { load, actor }) => {
    const known = await load.successions.load(agency.uscc)
    const own = known.find(({ fromUscc }) => fromUscc === agency.uscc)
    return own && seesSuccession(actor, own, agency) ? own : null
  },
  predecessors: async ({ uscc }, _args, { load }) => {
    const before = (await load.successions.load(uscc)).filter(
      ({ toUscc, state }) => toUscc === uscc && state === 'EFFECTIVE',
    )
    const found = await Promise.all(before.map(({ fromUscc }) => load.agencies.load(fromUscc)))
    return found.filter((agency) => agency !== null)
  },
}
