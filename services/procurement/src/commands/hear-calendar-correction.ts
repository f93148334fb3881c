import { type CivilDate, civilDate, civilDateOf, Temporal } from '@gongshi/domain-kit'
import type { EventEnvelope } from '@gongshi/events'
import type { Clock } from '@gongshi/service-kit'
import { basis } from '../domain/basis.ts'
import type { Neighbours } from '../neighbours/neighbours.ts'
import type { Records } from '../store/store.ts'
import { correctDeadlines, dateOpenNotices } from './correct-deadlines.ts'
import { extendSingleSources } from './extend-single-sources.ts'
import { redateObjections } from './redate-objections.ts'

type Hearing = { neighbours: Neighbours; clock: Clock }
const LOOK_BACK_DAYS = 400

/**
 * The State Council's calendar was published or corrected: every open date reckoned in or rolled by its days is reckoned anew by what
 * the catalogue says now, and what could not be dated is dated (R-20, 6.12; AC-08, AC-60, AC-69, AC-74). Intentions, times to start
 * and longest suspensions are natural days that nothing rolls: no calendar moves them.
 *
 * The catalogue is asked before the calendar's mark is taken, so that nobody who reckons waits for its answer. Whoever publishes at
 * this moment holds the mark: either what he wrote is seen here, or it is reckoned again there.
 *
 * @throws NeighbourUnavailable when the catalogue does not answer: the news is heard again later
 */
export async function hearCalendarCorrection(
  tx: Records,
  { eventId, body }: EventEnvelope<'calendar.corrected.v1'>,
  { neighbours, clock }: Hearing,
): Promise<void> {
  const now = await tx.now(clock)
  const changedDates = body.changedDates.map(civilDate).sort(Temporal.PlainDate.compare)
  const known = (await isAnythingOpen(tx, changedDates, now))
    ? await neighbours.askCatalogue(civilDateOf(now))
    : undefined
  await tx.calendarMark.advance()
  if (!known) {
    if (await isAnythingOpen(tx, changedDates, now))
      throw new Error('a period began meanwhile: hear it again')
    return
  }
  const lostDays = await tx.outages.lostDaysSince(now.subtract({ hours: LOOK_BACK_DAYS * 24 }))
  const correction = {
    changedDates,
    because: because(body.years, changedDates),
    basis: basis.calendar,
    ground: { calendar: known.calendar, lostDays },
    now,
  }
  const actor = { kind: 'system', name: 'calendar.corrected' } as const
  const corrected = { correction, actor, cause: eventId }
  await correctDeadlines(tx, corrected)
  await dateOpenNotices(tx, corrected)
  await extendSingleSources(tx, corrected)
  await redateObjections(tx, corrected)
}

/** The import of a city corrects whole years under which nothing is open: then there is nothing to ask. */
async function isAnythingOpen(
  tx: Records,
  dates: readonly CivilDate[],
  now: Temporal.Instant,
): Promise<boolean> {
  const [first, last] = [dates[0], dates.at(-1)]
  if (first && last && (await tx.notices.openWithin(first, last)).length > 0) return true
  if ((await tx.notices.openUndated()).length > 0) return true
  if ((await tx.projects.withOpenSingleSource(now)).length > 0) return true
  return (await tx.objections.openIds()).length > 0
}

function because(years: readonly number[], dates: readonly CivilDate[]) {
  const [first, last] = [dates[0], dates.at(-1)]
  if (!first || !last)
    return {
      zh: `国务院公布 ${years.join('、')} 年放假安排`,
      en: `The State Council published the holiday calendar of ${years.join(', ')}`,
    }
  return {
    zh: `国务院放假安排更正（${first} 至 ${last}）`,
    en: `The State Council corrected the holiday calendar (${first} to ${last})`,
  }
}
