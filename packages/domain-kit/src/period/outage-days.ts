import { civilDateOf, endOfDay, startOfDay } from '../civil-date.ts'
import { type CivilDate, type Instant, Temporal } from '../temporal.ts'

/**
 * A time in which the publicity platform could not be read.
 *
 * `lostFromHours`: so many hours of one day lose it, by the figure in force when the outage began.
 */
export type Outage = { from: Instant; to: Instant; lostFromHours: number }

const HOUR_MS = 60 * 60 * 1000

/**
 * The days on which the platform was out for so many hours or more in all: such a day does not count.
 *
 * Where a day is touched by outages of before and after a change of the figure, the one that gives the public more counts.
 *
 * @returns civil dates in order; pass them as `lostDays`
 * @source domain specification 4.5; policy `notice.outageHours`
 */
export function outageDays(outages: readonly Outage[]): CivilDate[] {
  const touched = new Map(outages.flatMap(datesOf).map((date) => [date.toString(), date]))
  return [...touched.values()]
    .filter((date) =>
      isLost(
        date,
        outages.filter((outage) => touches(outage, date)),
      ),
    )
    .sort(Temporal.PlainDate.compare)
}

function isLost(on: CivilDate, outages: readonly Outage[]): boolean {
  return msOutOn(on, outages) >= HOUR_MS * Math.min(...outages.map(({ lostFromHours }) => lostFromHours))
}

const touches = (outage: Outage, on: CivilDate): boolean => datesOf(outage).some((date) => date.equals(on))

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
