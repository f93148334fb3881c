import type { OrganizationsInYearResolvers } from './../../types.generated.ts'
export const OrganizationsInYear: OrganizationsInYearResolvers = {
  /* Implement OrganizationsInYear resolver logic here */
}
