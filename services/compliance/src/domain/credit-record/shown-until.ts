import { addMonths, type CivilDate } from '@gongshi/domain-kit'
import { policyOn } from '../policy.ts'
import type { CreditCategory } from './credit-record.ts'

/**
 * The last day a record is shown to the public, rest day or not (domain.md, 6.10); null when it always is.
 *
 * Penalties leave the credit channel after three years; the bureau's own penalty publicity is another channel with
 * another window (domain.md, section 4.11).
 */
export function shownUntil(record: { category: CreditCategory; formedOn: CivilDate }): CivilDate | null {
  return record.category === 'ADMIN_PENALTY'
    ? addMonths(record.formedOn, policyOn('penalty.publicityMonths', record.formedOn).value)
    : null
}
