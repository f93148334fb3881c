import type { SocialOrganization } from '../organization/organization.ts'
import { fold } from './fold.ts'

/** What an organization is found by besides its code: its name and its former names, folded, one a line. */
export function searchTextOf({
  name,
  formerNames,
}: Pick<SocialOrganization, 'name' | 'formerNames'>): string {
  return [...new Set([name, ...formerNames].map(fold))].join('\n')
}
