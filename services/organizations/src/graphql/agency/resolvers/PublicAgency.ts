import type { PublicAgencyResolvers } from './../../types.generated.ts'
export const PublicAgency: PublicAgencyResolvers = {
  /* Implement PublicAgency resolver logic here */
}
