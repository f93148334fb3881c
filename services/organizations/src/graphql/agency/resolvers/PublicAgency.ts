import type { PublicAgencyResolvers } from './../../types.generated.ts'

export const PublicAgency: PublicAgencyResolvers = {
  __resolveReference: ({ uscc }, { load }) => load.agencies.load(uscc),
  id: ({ uscc }) => uscc,
  division: ({ divisionCode }, _args, { load }) => load.divisions.load(divisionCode),
}
