import type { Instant, Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { DelegationTerms } from './delegation.ts'
import { isOver } from './effective.ts'

/** What is over already is neither drafted, signed nor published. */
export const notOver: Rule<{ terms: Pick<DelegationTerms, 'validTo'>; now: Instant }> = {
  code: 'DEADLINE_PASSED',
  basis: basis.delegation,
  field: ['validTo'],
  message: ({ terms }) => ({
    zh: `期限已于 ${terms.validTo} 届满。`,
    en: `Its period ended on ${terms.validTo}.`,
  }),
  holds: ({ terms, now }) => !isOver(terms, now),
}
