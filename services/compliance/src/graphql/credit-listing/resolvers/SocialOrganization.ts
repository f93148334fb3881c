import type { SocialOrganizationResolvers } from './../../types.generated.ts'

export const SocialOrganization: Pick<SocialOrganizationResolvers, 'creditListings' | '__resolveReference'> =
  {
    creditListings: ({ uscc }, _args, { load }) => load.listings.load(uscc),
  }
