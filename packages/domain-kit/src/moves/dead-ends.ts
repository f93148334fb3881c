import { origins } from './move.ts'
import type { Moves } from './moves.ts'
import { statesOf } from './states-of.ts'

/** The states nothing leads out of, though the table does not call them terminal. */
export function deadEnds<State extends string, Event extends string>(moves: Moves<State, Event>): State[] {
  const left = new Set(moves.rows.flatMap((row) => origins(row)))
  return statesOf(moves).filter((state) => !left.has(state) && !moves.terminal.includes(state))
}
