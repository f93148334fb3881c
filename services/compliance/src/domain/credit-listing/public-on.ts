import { type CivilDate, Temporal } from '@gongshi/domain-kit'
import type { CreditListing, PublicListing } from './credit-listing.ts'
import { isPublic } from './states.ts'

/** May everybody see this entry of a list on that day? */
export const isPublicOn = (entry: CreditListing, day: CivilDate): entry is PublicListing =>
  isPublic(entry.state) && Temporal.PlainDate.compare(entry.listedOn, day) <= 0
