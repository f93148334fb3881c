import { addMonths, type CivilDate } from '@gongshi/domain-kit'
import type { ToldRecord } from './credit-record.ts'

/**
 * The last day a record is shown to the public, rest day or not (domain 6.10); null when it always is.
 *
 * Penalties leave the credit channel after a time; the bureau's own penalty publicity is another channel with another
 * window (domain 4.11).
 *
 * @param publicityMonths policy `penalty.publicityMonths` of the day the record formed
 */
export function shownUntil(
  { category, formedOn }: Pick<ToldRecord, 'category' | 'formedOn'>,
  publicityMonths: number | null,
): CivilDate | null {
  if (!leavesTheChannel({ category }) || publicityMonths === null) return null
  return addMonths(formedOn, publicityMonths)
}

/** Is this a record that is public for a time only? */
export const leavesTheChannel = ({ category }: Pick<ToldRecord, 'category'>): boolean =>
  category === 'ADMIN_PENALTY'
