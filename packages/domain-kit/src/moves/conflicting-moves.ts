import { origins } from './move.ts'
import type { Moves } from './moves.ts'

/** Pairs "state event" that the table answers more than once: only the first row would ever count. */
export function conflictingMoves<State extends string, Event extends string>(
  moves: Moves<State, Event>,
): string[] {
  const pairs = moves.rows.flatMap((row) => origins(row).map((from) => `${from} ${row.event}`))
  return [...new Set(pairs.filter((pair, at) => pairs.indexOf(pair) !== at))]
}
