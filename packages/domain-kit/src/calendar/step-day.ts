import type { CivilDate } from '../temporal.ts'

/** A way through the calendar: a day later or a day earlier. */
export type Step = 1 | -1

/** Neighbouring days, remembered: a calendar correction walks the same few hundred days thousands of times. */
const neighbours: Record<Step, Map<number, CivilDate>> = { 1: new Map(), '-1': new Map() }

/** The day after, or the day before. */
export function stepDay(on: CivilDate, step: Step): CivilDate {
  const key = dayKey(on)
  const known = neighbours[step].get(key)
  if (known) return known
  const neighbour = on.add({ days: step })
  neighbours[step].set(key, neighbour)
  return neighbour
}

/** A date as one number, 20260302: a key that costs no text. */
export function dayKey(on: CivilDate): number {
  return on.year * 10_000 + on.month * 100 + on.day
}
