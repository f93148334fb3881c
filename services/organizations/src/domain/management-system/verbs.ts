import type { VerbRow } from '@gongshi/domain-kit'
import { type ForOrganization, theOrganization } from '../organization/speaks-for-organization.ts'

/** What an organization records of the systems it manages itself by (domain specification 3.1, 7.4). */
export const verbs = {
  recordManagementSystem: { events: [], by: [theOrganization], asks: 'nothing' },
} satisfies Record<string, VerbRow<ForOrganization>>
