/** How many times something took so many days. */
export type DaysTaken = { days: number; n: number }

/**
 * The median of days, as a decimal: where two stand in the middle, halfway between them.
 *
 * @returns null where nothing was finished
 * @source domain specification S79
 */
export function medianDays(taken: readonly DaysTaken[]): string | null {
  const all = countOf(taken)
  if (all === 0) return null
  const middle = nth(taken, Math.ceil(all / 2)) + nth(taken, Math.floor(all / 2) + 1)
  return String(middle / 2)
}

/**
 * The days within which at least so many in a hundred were finished: the nearest rank, a value that was taken.
 *
 * @param percent from 1 to 100
 * @returns null where nothing was finished
 */
export function percentileDays(taken: readonly DaysTaken[], percent: number): string | null {
  const all = countOf(taken)
  return all === 0 ? null : String(nth(taken, Math.ceil((all * percent) / 100)))
}

/** How many were finished. */
export const countOf = (taken: readonly DaysTaken[]): number => taken.reduce((sum, { n }) => sum + n, 0)

/** What the one at that place took, the shortest first, counted from 1. */
function nth(taken: readonly DaysTaken[], place: number): number {
  let before = 0
  const sorted = [...taken].sort((one, other) => one.days - other.days)
  for (const { days, n } of sorted) {
    before += n
    if (before >= place) return days
  }
  throw new RangeError(`there is no place ${place} among ${before}`)
}
