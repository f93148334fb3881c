import { type CivilDate, civilDate, civilDateOf, Temporal } from '@gongshi/domain-kit'
import type { EventEnvelope } from '@gongshi/events'
import type { Clock } from '@gongshi/service-kit'
import { basis } from '../domain/basis.ts'
import type { Neighbours } from '../neighbours/neighbours.ts'
import type { Records } from '../store/store.ts'
import { correctDeadlines } from './correct-deadlines.ts'

type Hearing = { neighbours: Neighbours; clock: Clock }
const LOOK_BACK_DAYS = 400

/**
 * The State Council's calendar was corrected: open notices are reckoned anew by what the catalogue says now (R-20, AC-08).
 *
 * Whoever publishes at this moment holds the calendar's mark: either that notice is seen here, or it is reckoned again there.
 *
 * @throws NeighbourUnavailable when the catalogue does not answer: the news is heard again later
 */
export async function hearCalendarCorrection(
  tx: Records,
  { eventId, body }: EventEnvelope<'calendar.corrected.v1'>,
  { neighbours, clock }: Hearing,
): Promise<void> {
  await tx.calendarMark.advance()
  const now = await tx.now(clock)
  const changedDates = body.changedDates.map(civilDate).sort(Temporal.PlainDate.compare)
  if (!(await isAnyOpenWithin(tx, changedDates))) return
  const { calendar } = await neighbours.askCatalogue(civilDateOf(now))
  const lostDays = await tx.outages.lostDaysSince(now.subtract({ hours: LOOK_BACK_DAYS * 24 }))
  const correction = {
    changedDates,
    because: because(changedDates),
    basis: basis.calendar,
    ground: { calendar, lostDays },
    now,
  }
  await correctDeadlines(tx, {
    correction,
    actor: { kind: 'system', name: 'calendar.corrected' },
    cause: eventId,
  })
}

/** The import of a city corrects whole years under which nothing is open: then there is nothing to ask. */
async function isAnyOpenWithin(tx: Records, dates: readonly CivilDate[]): Promise<boolean> {
  const [first, last] = [dates[0], dates.at(-1)]
  return first !== undefined && last !== undefined && (await tx.notices.openWithin(first, last)).length > 0
}

function because(dates: readonly CivilDate[]) {
  const [first, last] = [dates[0], dates.at(-1)]
  return {
    zh: `国务院放假安排更正（${first} 至 ${last}）`,
    en: `The State Council corrected the holiday calendar (${first} to ${last})`,
  }
}
