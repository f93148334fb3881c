import { seesOfficers } from '../../../domain/officer/sees-officers.ts'
import type { OfficerResolvers } from './../../types.generated.ts'

export const Officer: OfficerResolvers = {
  __resolveReference: async ({ id }, { actor, load }) => {
    const officer = await load.officers.load(id)
    return officer && seesOfficers(actor, officer.agencyUscc) ? officer : null
  },
  agency: ({ agencyUscc }, _args, { load }) => load.agencies.load(agencyUscc),
}
