/** A source of numbers that is the same on every machine: the demo city must not change between two makings. */
export type Dice = {
  /** Below `sides`, from 0. */
  roll(sides: number): number
  pick<T>(from: readonly T[]): T
  /** True in `percent` of 100 throws. */
  chance(percent: number): boolean
}

/** Dice from a seed (mulberry32): small, quick, good enough to look like a city. */
export function dice(seed: number): Dice {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const roll = (sides: number): number => next() % sides
  return { roll, pick: (from) => from[roll(from.length)]!, chance: (percent) => roll(100) < percent }
}
