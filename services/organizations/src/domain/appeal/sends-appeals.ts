import type { OrganizationType } from '../organization/organization-type.ts'
import type { OrganizationStatus } from '../organization/states.ts'

/** Who passes on what members ask: an association, which has members, while it may act. */
export const sendsAppeals = (orgType: OrganizationType, status: OrganizationStatus): boolean =>
  orgType === 'SOCIAL_ASSOCIATION' && status === 'ACTIVE'
