import { type CivilDate, civilDateOf, type Instant } from '@gongshi/domain-kit'
import type { Means, RoomRequest } from '@gongshi/service-kit'
import type { Neighbours } from '../commands/context.ts'
import type { Store } from '../store/store.ts'
import { entryDueLoader } from './entry-due-loader.ts'
import { listingsLoader } from './listings-loader.ts'
import { recordPageLoader } from './record-page-loader.ts'
import { standingLoader } from './standing-loader.ts'

/** What this room's resolvers are given: a command's context, and loaders that live as long as the request. */
export type GraphContext = ReturnType<typeof graphContext>

/** Makes the context of one request; what concerns many organizations is read with one statement. */
export function graphContext(room: Means<Store> & Neighbours, { actor, signal, traceId }: RoomRequest) {
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
      recordPages: recordPageLoader(store, today),
      entryDue: entryDueLoader((years) => catalogue.calendarOf(years, { signal, traceId })),
    },
  }
}
