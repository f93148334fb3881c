import { type CivilDate, civilDateOf, type Instant } from '@gongshi/domain-kit'
import { keyedLoader, type Means, type RoomRequest } from '@gongshi/service-kit'
import type { Own } from '../commands/context.ts'
import type { Store } from '../store/store.ts'
import { entryDueLoader } from './entry-due-loader.ts'
import { listingsLoader } from './listings-loader.ts'
import { publicListingLoader } from './public-listing-loader.ts'
import { recordPageLoader } from './record-page-loader.ts'
import { standingLoader } from './standing-loader.ts'

/** What this room's resolvers are given: a command's context, and loaders that live as long as the request. */
export type GraphContext = ReturnType<typeof graphContext>

/** Makes the context of one request; what concerns many organizations is read with one statement. */
export function graphContext(room: Means<Store> & Own, { actor, signal, traceId }: RoomRequest) {
  const { store, clock, catalogue } = room
  let instant: Promise<Instant> | undefined
  /** What time it is for the house; the same throughout the request. */
  const now = (): Promise<Instant> => {
    instant ??= clock.now()
    return instant
  }
  const today = async (): Promise<CivilDate> => civilDateOf(await now())
  return {
    ...room,
    actor,
    signal,
    now,
    today,
    load: {
      standings: standingLoader(store, now),
      listings: listingsLoader(store, now, today),
      publicListings: publicListingLoader(store, now, today),
      leads: keyedLoader({ load: (ids) => store.leads.byIds(ids), keyOf: ({ id }) => id }),
      penalties: keyedLoader({ load: (ids) => store.penalties.byIds(ids), keyOf: ({ id }) => id }),
      records: keyedLoader({
        load: async (ids) => store.records.enteredBy(ids, await today()),
        keyOf: ({ id }) => id,
      }),
      recordPages: recordPageLoader(store, today),
      entryDue: entryDueLoader((years) => catalogue.calendarOf(years, { signal, traceId })),
    },
  }
}
