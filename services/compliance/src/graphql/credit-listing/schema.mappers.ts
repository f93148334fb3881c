import type { PublicListing } from '../../domain/credit-listing/credit-listing.ts'

export type CreditListingMapper = PublicListing
