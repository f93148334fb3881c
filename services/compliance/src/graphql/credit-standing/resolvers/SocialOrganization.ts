import type { SocialOrganizationResolvers } from './../../types.generated.ts'

export const SocialOrganization: Pick<SocialOrganizationResolvers, 'creditStanding' | '__resolveReference'> =
  {
    creditStanding: ({ uscc }, _args, { load }) => load.standings.load(uscc),
  }
