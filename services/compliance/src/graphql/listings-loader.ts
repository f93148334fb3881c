import { type CivilDate, type Instant, Temporal, type Uscc } from '@gongshi/domain-kit'
import DataLoader from 'dataloader'
import { asTimeLeaves } from '../domain/credit-listing/as-time-leaves.ts'
import type { PublicListing } from '../domain/credit-listing/credit-listing.ts'
import { isPublicOn } from '../domain/credit-listing/public-on.ts'
import type { Store } from '../store/store.ts'

/** The public entries of many organizations at one instant, the latest listed first: one statement, however many they are. */
export function listingsLoader(
  store: Store,
  now: () => Promise<Instant>,
  today: () => Promise<CivilDate>,
): DataLoader<Uscc, PublicListing[]> {
  return new DataLoader(async (codes) => {
    const [at, day, listings] = await Promise.all([now(), today(), store.listings.ofOrganizations(codes)])
    const known = listings.flatMap((listing) => {
      const { listing: left, moved } = asTimeLeaves(listing, at)
      return moved ? [left, moved] : [left]
    })
    return codes.map((code) =>
      known
        .filter((one): one is PublicListing => one.uscc === code && isPublicOn(one, day))
        .sort((a, b) => Temporal.PlainDate.compare(b.listedOn, a.listedOn)),
    )
  })
}
