import type { VerbRow } from '@gongshi/domain-kit'
import { type ForOrganization, theOrganization } from '../organization/speaks-for-organization.ts'

/** What an organization says of its six mechanisms (domain specification 3.1, 7.4). */
export const verbs = {
  recordMechanismCheck: { events: [], by: [theOrganization], asks: 'nothing' },
} satisfies Record<string, VerbRow<ForOrganization>>
