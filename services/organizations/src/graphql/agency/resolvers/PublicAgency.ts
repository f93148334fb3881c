import { hasPassedOn } from '../../../domain/succession/agency-succession.ts'
import type { PublicAgencyResolvers } from './../../types.generated.ts'

export const PublicAgency: Pick<
  PublicAgencyResolvers,
  'division' | 'id' | 'isSynthetic' | 'name' | 'roles' | 'uscc' | '__resolveReference'
> = {
  __resolveReference: ({ uscc }, { load }) => load.agencies.load(uscc),
  id: ({ uscc }) => uscc,
  // what an agency did is its successor's from that day on
  roles: async ({ uscc, roles }, _args, { load }) =>
    hasPassedOn(uscc, await load.successions.load(uscc)) ? [] : [...roles],
  division: ({ divisionCode }, _args, { load }) => load.divisions.load(divisionCode),
}
