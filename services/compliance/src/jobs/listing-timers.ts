import type { TimerHandler } from '@gongshi/service-kit'
import { letTimeAct } from '../commands/let-time-act.ts'
import { storeIn } from '../store/store.ts'

const acting = (kind: string): TimerHandler => ({
  kind,
  fire: (tx, due, now) =>
    letTimeAct(
      storeIn(tx),
      due.map(({ subjectId }) => subjectId),
      now,
    ),
})

/** What the clock does to listings: removal by itself (A5), and the move to the other list (B1). */
export const listingTimers: readonly TimerHandler[] = [
  acting('listing.auto.remove'),
  acting('listing.escalate'),
]
