import { type Instant, Temporal } from '@gongshi/domain-kit'
import { notOfThisList } from './cursor.ts'

/** The last millisecond a database keeps: that of the year 9999. */
const LAST = Date.UTC(10_000, 0, 1) - 1

/**
 * The instant a cursor stands at, which it has in milliseconds since 1970.
 *
 * @throws GraphQLError INPUT_INVALID when it is none, or none that any row could have
 */
export function instantInCursor(value: unknown): Instant {
  const isOne = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LAST
  if (!isOne) throw notOfThisList()
  return Temporal.Instant.fromEpochMilliseconds(value)
}
