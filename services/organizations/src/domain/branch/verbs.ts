import type { VerbRow } from '@gongshi/domain-kit'
import { type ForOrganization, theOrganization } from '../organization/speaks-for-organization.ts'

/** What an organization records of its branches: there is no approval and no filing (S24; domain specification 7.3). */
export const verbs = {
  recordBranch: { events: [], by: [theOrganization], asks: 'nothing' },
  closeBranch: { events: [], by: [theOrganization], asks: 'nothing' },
} satisfies Record<string, VerbRow<ForOrganization>>
