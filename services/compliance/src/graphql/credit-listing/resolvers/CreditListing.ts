import { basisOf } from '../../../domain/credit-listing/triggers.ts'
import type { CreditListingResolvers } from './../../types.generated.ts'

export const CreditListing: CreditListingResolvers = {
  organization: ({ uscc }) => ({ uscc }),
  basis: (listing) => basisOf(listing),
}
