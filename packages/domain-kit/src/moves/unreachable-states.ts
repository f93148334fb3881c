import { canReach } from './can-reach.ts'
import type { Moves } from './moves.ts'

/** The states no sequence of events reaches from an initial one. */
export function unreachableStates<State extends string, Event extends string>(
  moves: Moves<State, Event>,
  all: readonly State[],
): State[] {
  return all.filter((state) => !moves.initial.some((initial) => canReach(moves, initial, state)))
}
