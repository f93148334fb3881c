import { type Instant, newId, nextState, nextVersion, Temporal } from '@gongshi/domain-kit'
import type { CreditListing } from './credit-listing.ts'
import { deadlineOf, type ListingDeadline } from './deadlines.ts'
import { creditListingMoves } from './states.ts'

/** A listing after time has acted on it, and the entry of the other list it was moved to. */
export type TimeActed<L extends CreditListing = CreditListing> = { listing: L; moved: CreditListing | null }

/**
 * The listing as it stands at that instant: removed or moved (B1), when its deadline has passed.
 *
 * The job that writes this down may be late; whoever asks gets this answer in any case. Twice is the same as once.
 */
export function asTimeLeaves<L extends CreditListing>(listing: L, now: Instant): TimeActed<L> {
  const deadline = deadlineOf(listing)
  if (!deadline || Temporal.Instant.compare(now, deadline.dueAt) < 0) return { listing, moved: null }
  const isMove = deadline.kind === 'listing.escalate'
  const state = nextState(creditListingMoves, listing.state, isMove ? 'moveToSerious' : 'endRestriction')
  const removed = { ...nextVersion(listing, {}), state: state ?? listing.state, removedOn: deadline.on }
  return { listing: removed, moved: isMove ? movedTo(listing, deadline) : null }
}

/** The seriously-dishonest entry that two full years on the abnormal list lead to (B1). */
const movedTo = ({ uscc, basisRule }: CreditListing, { on }: ListingDeadline): CreditListing => ({
  id: newId(),
  version: 1,
  uscc,
  list: 'SERIOUSLY_DISHONEST',
  trigger: 'B1',
  state: 'LISTED',
  listedOn: on,
  clockStart: on,
  clockMonths: null,
  removedOn: null,
  basisRule,
})
