import { type CivilDate, civilDateOf, type Instant } from '@gongshi/domain-kit'
import type { Policies } from '../../domain/ground/policies.ts'
import type { CalendarGround } from '../../domain/notice/window.ts'
import type { CatalogueAnswer, Neighbours } from '../../neighbours/neighbours.ts'
import type { Records, Store } from '../../store/store.ts'

/** What unattended work about days rests on. */
export type DaysGround = CalendarGround & { policies: Policies; now: Instant }
/** What the catalogue said before a transaction, of which day, and how often the calendar had been corrected by then. */
export type DaysAsked = { answer: CatalogueAnswer; on: CivilDate; mark: number }

const LOOK_BACK_HOURS = 400 * 24

/** Asks the catalogue for the calendar and the figures of a day, before anything is held. */
export async function askDays(
  { store, neighbours }: { store: Pick<Store, 'calendarMark'>; neighbours: Neighbours },
  now: Instant,
): Promise<DaysAsked> {
  const mark = await store.calendarMark.read()
  const on = civilDateOf(now)
  return { answer: await neighbours.askCatalogue(on), on, mark }
}

/**
 * What was asked, as the ground of this transaction.
 *
 * @throws when midnight has passed or the calendar was corrected meanwhile: the work is done again later, on what is right then
 */
export async function daysGround(
  tx: Records,
  { answer: { policies, calendar }, on, mark }: DaysAsked,
  now: Instant,
): Promise<DaysGround> {
  if (!civilDateOf(now).equals(on)) throw new Error('the day that was asked for is over')
  if ((await tx.calendarMark.holdShared()) !== mark) throw new Error('the calendar was corrected meanwhile')
  const lostDays = await tx.outages.lostDaysSince(now.subtract({ hours: LOOK_BACK_HOURS }))
  return { policies, calendar, lostDays, now }
}
