import { addMonths, type CivilDate, type Instant, startOfDay, Temporal } from '@gongshi/domain-kit'
import { policyOn } from '../policy.ts'
import type { CreditListing } from './credit-listing.ts'
import { isOnTheList, isPublic } from './states.ts'
import { triggers } from './triggers.ts'

/**
 * Is the organization on the list at that instant?
 *
 * From 00:00 of `listedOn` to 00:00 of `removedOn`; a listing that time alone ends runs to 24:00 of the last day of its
 * period, rest day or not (domain.md, section 6.10). The removal job may be late; this is not.
 */
export function isInForce(listing: CreditListing, now: Instant): boolean {
  if (!isPublic(listing.state)) return false
  if (isBefore(now, startOfDay(listing.listedOn))) return false
  const removedOn = removalOf(listing)
  return removedOn === null || isBefore(now, startOfDay(removedOn))
}

/** The first day off the list: as recorded, or as time alone will make it; null when only a decision can end it. */
export function removalOf(listing: CreditListing): CivilDate | null {
  return listing.removedOn ?? endOfRestriction(listing)
}

/** The day after the last day of a listing that nothing but time has to end. */
export function endOfRestriction({ trigger, clockStart }: CreditListing): CivilDate | null {
  if (!triggers[trigger].endsByItself) return null
  return addMonths(clockStart, policyOn('credit.abnormalMonths', clockStart).value).add({ days: 1 })
}

/** The listing as it stands at that instant: removed, when time alone has removed it. */
export function asOf<L extends CreditListing>(listing: L, now: Instant): L {
  const removedOn = removalOf(listing)
  const isOver = removedOn !== null && !isBefore(now, startOfDay(removedOn))
  return isOver && isOnTheList(listing.state) ? { ...listing, state: 'REMOVED', removedOn } : listing
}

const isBefore = (one: Instant, other: Instant) => Temporal.Instant.compare(one, other) < 0
