import { KINDS, type Kind, kindOf } from './kinds.ts'
import type { JestReport } from './tally.ts'

/** How many seconds the files of each kind took, one after another. */
export function secondsOf(report: JestReport | undefined): Partial<Record<Kind, number>> {
  const seconds: Partial<Record<Kind, number>> = {}
  for (const { name, startTime, endTime } of report?.testResults ?? [])
    seconds[kindOf(name)] = (seconds[kindOf(name)] ?? 0) + (endTime - startTime) / 1000
  return seconds
}

/** One line of where the time went: the files of each kind one after another, and how long it took all in all. */
export function timesLine(seconds: Partial<Record<Kind, number>>, wallSeconds: number): string {
  const each = KINDS.flatMap((kind) =>
    seconds[kind] === undefined ? [] : [`${kind} ${Math.round(seconds[kind])} s`],
  )
  return `${each.join(', ')}; in all ${Math.round(wallSeconds)} s`
}
