import type { OrganizationType } from '../organization/organization-type.ts'
import { systemsOf } from './applies-to.ts'
import type { ManagementSystem, ManagementSystemAdoption } from './management-system.ts'

/** A system an organization should have, and how it is in place; null while it is missing. */
export type ManagementSystemStanding = {
  system: ManagementSystem
  adoption: ManagementSystemAdoption | null
}

/** Each system an organization should have, in their order, with its adoption or none. */
export const standingOf = (
  orgType: OrganizationType,
  adopted: readonly ManagementSystemAdoption[],
): ManagementSystemStanding[] =>
  systemsOf(orgType).map((system) => ({
    system,
    adoption: adopted.find(({ systemName }) => systemName === system) ?? null,
  }))
