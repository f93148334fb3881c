import { type Actor, accepted, type Instant, type Outcome } from '@gongshi/domain-kit'
import type { CalendarNotice } from '../../domain/calendar/calendar-notice.ts'
import { confirmProposal } from '../../domain/proposal/decide.ts'
import type { Store } from '../../store/store.ts'

type Deciding = { proposal: CalendarNotice; actor: Actor; now: Instant }

/** A notice begins to count, as the next version of the calendar; one at a time. */
export async function letCount(tx: Store, deciding: Deciding): Promise<Outcome<CalendarNotice>> {
  await tx.calendar.takeTurn()
  const confirmed = confirmProposal(deciding)
  if (!confirmed.ok) return confirmed
  const calendarVersion = (await tx.calendar.version()) + 1
  return accepted({ ...confirmed.value, calendarVersion })
}
