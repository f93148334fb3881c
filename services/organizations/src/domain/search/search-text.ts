import type { SocialOrganization } from '../organization/organization.ts'
import { fold } from './fold.ts'

/**
 * What an organization is found by besides its code: its name, its former names and its registration number from before
 * the code, folded, one a line.
 */
export function searchTextOf({
  name,
  formerNames,
  legacyRegistrationNo,
}: Pick<SocialOrganization, 'name' | 'formerNames' | 'legacyRegistrationNo'>): string {
  const told = [name, ...formerNames, ...(legacyRegistrationNo ? [legacyRegistrationNo] : [])]
  return [...new Set(told.map(fold))].join('\n')
}
