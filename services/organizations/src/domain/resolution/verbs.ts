import type { VerbRow } from '@gongshi/domain-kit'
import { type ForOrganization, theOrganization } from '../organization/speaks-for-organization.ts'

/** What an organization records of its meetings (domain specification 3.1, 7.3). */
export const verbs = {
  recordResolution: { events: [], by: [theOrganization], asks: 'nothing' },
} satisfies Record<string, VerbRow<ForOrganization>>
