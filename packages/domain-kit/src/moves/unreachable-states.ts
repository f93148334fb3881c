import { type Moves, origins } from './moves.ts'

/** The states no sequence of events reaches from an initial one. */
export function unreachableStates<State extends string, Event extends string>(
  moves: Moves<State, Event>,
  all: readonly State[],
): State[] {
  const reached = new Set<State>(moves.initial)
  for (const state of reached) {
    for (const row of moves.rows) if (origins(row).includes(state)) reached.add(row.to)
  }
  return all.filter((state) => !reached.has(state))
}
