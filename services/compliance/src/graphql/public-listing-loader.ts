import type { CivilDate, Instant } from '@gongshi/domain-kit'
import { keyedLoader } from '@gongshi/service-kit'
import { asTimeLeaves } from '../domain/credit-listing/as-time-leaves.ts'
import { isPublicOn } from '../domain/credit-listing/public-on.ts'
import type { Store } from '../store/store.ts'

/** Entries of the lists by their ids, as they stand at one instant; none the public may not see. */
export function publicListingLoader(
  store: Store,
  now: () => Promise<Instant>,
  today: () => Promise<CivilDate>,
) {
  return keyedLoader({
    load: async (ids) => {
      const [at, day, listings] = await Promise.all([now(), today(), store.listings.byIds(ids)])
      return listings
        .map((entry) => asTimeLeaves(entry, at).listing)
        .filter((entry) => isPublicOn(entry, day))
    },
    keyOf: ({ id }) => id,
  })
}
