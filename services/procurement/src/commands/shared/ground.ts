import { type CivilDate, civilDateOf, type Instant, type Outcome, refused } from '@gongshi/domain-kit'
import { GroundMoved, onMovingGround } from '@gongshi/service-kit'
import { FiguresUnknown, figuresUnknown, unknownFigure } from '../../domain/ground/figures-unknown.ts'
import type { CatalogueAnswer } from '../../neighbours/neighbours.ts'
import type { Records } from '../../store/store.ts'
import type { Acting } from '../context.ts'

/** What a decision about days rests on: one moment, and everything known at it. */
export type Ground = CatalogueAnswer & {
  now: Instant
  today: CivilDate
  /** Days the platform was out, which do not count. */
  lostDays: readonly CivilDate[]
}

const LOOK_BACK_DAYS = 400

/**
 * Asks the catalogue, then decides in one transaction on what it said.
 *
 * When midnight passes or the calendar is corrected between the answer and the transaction, it asks again: no deadline is reckoned
 * on yesterday's figures or on a calendar that has just changed.
 *
 * @param serviceCode an item the decision needs as well; empty, as in a draft that names none, asks for none
 * @returns CALENDAR_UNKNOWN on a day for which no figures are in force, before the platform was there above all (S70)
 * @throws NeighbourUnavailable when the catalogue does not answer: nothing is decided then
 */
export async function onGround<T>(
  { store, clock, neighbours }: Pick<Acting, 'store' | 'clock' | 'neighbours'>,
  serviceCode: string | undefined,
  decide: (tx: Records, ground: Ground) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const ask = async () => {
    const mark = await store.calendarMark.read()
    const today = civilDateOf(await clock.now())
    return {
      mark,
      today,
      answer: await neighbours.askCatalogue(today, serviceCode || undefined).catch(unknownFigure),
    }
  }
  return onMovingGround(ask, async ({ mark, today, answer }) => {
    if (answer instanceof FiguresUnknown) return refused(figuresUnknown(today, answer))
    return store.transaction(async (tx) => {
      const now = await tx.now(clock)
      if (!civilDateOf(now).equals(today) || (await tx.calendarMark.holdShared()) !== mark)
        throw new GroundMoved()
      const lostDays = await tx.outages.lostDaysSince(now.subtract({ hours: LOOK_BACK_DAYS * 24 }))
      return decide(tx, { ...answer, now, today, lostDays })
    })
  })
}
