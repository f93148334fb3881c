import type { CreditListing as Listing } from '../../../domain/credit-listing/credit-listing.ts'
import { deadlineOf } from '../../../domain/credit-listing/deadlines.ts'
import { basisOf } from '../../../domain/credit-listing/triggers.ts'
import type { CreditListingResolvers } from './../../types.generated.ts'

export const CreditListing: CreditListingResolvers = {
  __resolveReference: ({ id }, { load }) => load.publicListings.load(id),
  organization: ({ uscc }) => ({ uscc }),
  leavesOn: (listing) => timeAlone(listing, 'listing.auto.remove'),
  movesOn: (listing) => timeAlone(listing, 'listing.escalate'),
  basis: (listing) => basisOf(listing),
}

/** The day on which time alone will do that to an entry that is on its list. */
const timeAlone = (listing: Listing, kind: 'listing.auto.remove' | 'listing.escalate') => {
  if (listing.removedOn !== null) return null
  const deadline = deadlineOf(listing)
  return deadline?.kind === kind ? deadline.on : null
}
