import type { VerbRow } from '@gongshi/domain-kit'
import { type ForOrganization, theOrganization } from '../organization/speaks-for-organization.ts'

/** What an organization records of who holds its posts (domain specification 3.1, 7.3). */
export const verbs = {
  recordMandate: { events: [], by: [theOrganization], asks: 'nothing' },
  endMandate: { events: [], by: [theOrganization], asks: 'nothing' },
} satisfies Record<string, VerbRow<ForOrganization>>
