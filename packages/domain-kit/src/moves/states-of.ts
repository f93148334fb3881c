import { origins } from './move.ts'
import type { Moves } from './moves.ts'

/** Every state a table names, in the order of first mention. */
export function statesOf<State extends string, Event extends string>(moves: Moves<State, Event>): State[] {
  const named = moves.rows.flatMap((row) => [...origins(row), row.to])
  return [...new Set([...moves.initial, ...named, ...moves.terminal])]
}
