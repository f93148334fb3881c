import { type Instant, startOfDay, Temporal } from '@gongshi/domain-kit'
import type { CreditListing } from './credit-listing.ts'
import { isPublic } from './states.ts'

/**
 * Is the organization on the list at that instant, as recorded? From 00:00 of `listedOn` to 00:00 of `removedOn`.
 *
 * What time alone has changed since is told by `asTimeLeaves`.
 */
export function isInForce({ state, listedOn, removedOn }: CreditListing, now: Instant): boolean {
  if (!isPublic(state) || isBefore(now, startOfDay(listedOn))) return false
  return removedOn === null || isBefore(now, startOfDay(removedOn))
}

const isBefore = (one: Instant, other: Instant) => Temporal.Instant.compare(one, other) < 0
