import type { TimerHandler } from '@gongshi/service-kit'
import { letTimeAct } from '../commands/credit-listing/let-time-act.ts'
import type { ListingDeadline } from '../domain/credit-listing/deadlines.ts'
import { storeIn } from '../store/store.ts'

const act: TimerHandler['fire'] = (tx, due, now) =>
  letTimeAct(
    storeIn(tx),
    due.map(({ subjectId }) => subjectId),
    now,
  )

/** What the clock does to listings, for every kind of deadline: removal by itself (A5), and the move to the other list (B1). */
const whenDue: Record<ListingDeadline['kind'], TimerHandler['fire']> = {
  'listing.auto.remove': act,
  'listing.escalate': act,
}

/** The room's timers: one for every kind of deadline. */
export const listingTimers: readonly TimerHandler[] = Object.entries(whenDue).map(([kind, fire]) => ({
  kind,
  fire,
}))
