import type { SocialOrganizationResolvers } from './../../types.generated.ts'
export const SocialOrganization: SocialOrganizationResolvers = {
  /* Implement SocialOrganization resolver logic here */
}
