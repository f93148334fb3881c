import { type Moves, origins } from './moves.ts'

/** The state an event leads to, or undefined when the table has no such row. */
export function nextState<State extends string, Event extends string>(
  moves: Moves<State, Event>,
  from: State,
  event: Event,
): State | undefined {
  return moves.rows.find((row) => row.event === event && origins(row).includes(from))?.to
}
