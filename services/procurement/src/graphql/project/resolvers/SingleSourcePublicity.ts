import type { SingleSourcePublicityResolvers } from './../../types.generated.ts'
export const SingleSourcePublicity: SingleSourcePublicityResolvers = {
  /* Implement SingleSourcePublicity resolver logic here */
}
