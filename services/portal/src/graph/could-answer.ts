import type { GraphFailure } from './graph-failure.ts'

/** Whether a part of the answer is whole: no failure at or below that path. */
export const couldAnswer = (failures: readonly GraphFailure[], path: string): boolean =>
  !failures.some((failure) => failure.path === path || failure.path.startsWith(`${path}.`))
