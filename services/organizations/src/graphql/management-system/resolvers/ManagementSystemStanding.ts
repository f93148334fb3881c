import type { ManagementSystemStandingResolvers } from './../../types.generated.ts'
export const ManagementSystemStanding: ManagementSystemStandingResolvers = {
  /* Implement ManagementSystemStanding resolver logic here */
}
