import type { OrganizationType } from '../organization/organization-type.ts'
import { type ManagementSystem, managementSystems } from './management-system.ts'

/** What a body without members, and one without branches besides, has no system for (3.1, by design; 民非条例 art. 13). */
const members: readonly ManagementSystem[] = ['ASSEMBLY_RULES', 'MEMBERSHIP_FEES']
const lacking: Readonly<Record<OrganizationType, readonly ManagementSystem[]>> = {
  SOCIAL_ASSOCIATION: [],
  FOUNDATION: members,
  SOCIAL_SERVICE_INSTITUTION: [...members, 'BRANCH_RULES'],
}

/** The systems an organization of a type should have, in their order: all ten of an association. */
export const systemsOf = (orgType: OrganizationType): readonly ManagementSystem[] =>
  managementSystems.filter((system) => !lacking[orgType].includes(system))
