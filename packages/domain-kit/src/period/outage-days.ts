import { civilDateOf, endOfDay, startOfDay } from '../civil-date.ts'
import { type CivilDate, type Instant, Temporal } from '../temporal.ts'

/** A time in which the publicity platform could not be read. */
export type Outage = { from: Instant; to: Instant }

const FOUR_HOURS_MS = 4 * 60 * 60 * 1000

/**
 * The days on which the platform was out for four hours or more in all: such a day does not count.
 *
 * @returns civil dates in order; pass them as `lostDays`
 * @source domain specification 4.5
 */
export function outageDays(outages: readonly Outage[]): CivilDate[] {
  const touched = new Map(outages.flatMap(datesOf).map((date) => [date.toString(), date]))
  return [...touched.values()]
    .filter((date) => msOutOn(date, outages) >= FOUR_HOURS_MS)
    .sort(Temporal.PlainDate.compare)
}

function datesOf({ from, to }: Outage): CivilDate[] {
  const dates: CivilDate[] = []
  for (
    let on = civilDateOf(from);
    Temporal.Instant.compare(startOfDay(on), to) < 0;
    on = on.add({ days: 1 })
  ) {
    dates.push(on)
  }
  return dates
}

/** Overlapping reports of one outage are counted once. */
function msOutOn(on: CivilDate, outages: readonly Outage[]): number {
  const [dayFrom, dayTo] = [startOfDay(on).epochMilliseconds, endOfDay(on).epochMilliseconds]
  let counted = dayFrom
  let total = 0
  for (const { from, to } of [...outages].sort((a, b) => Temporal.Instant.compare(a.from, b.from))) {
    const start = Math.max(from.epochMilliseconds, counted)
    const end = Math.min(to.epochMilliseconds, dayTo)
    if (end <= start) continue
    total += end - start
    counted = end
  }
  return total
}
