import type { LegalBasis } from '@gongshi/domain-kit'
import type { KnownOrganization } from '../organization/known-organization.ts'

/**
 * What the register says against an award. An organization never heard of is not barred here: the register itself is
 * asked for that.
 */
export function registerBars(known: KnownOrganization | undefined): LegalBasis[] {
  if (!known || known.status === 'ACTIVE') return []
  return [{ rule: 'R-01', note: `登记状态 state in the register: ${known.status}` }]
}
