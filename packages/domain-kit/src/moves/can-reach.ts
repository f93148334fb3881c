import { origins } from './move.ts'
import type { Moves } from './moves.ts'

/** Whether events of a table lead from one state to another, however many; a state is reached from itself. */
export function canReach<State extends string, Event extends string>(
  { rows }: Moves<State, Event>,
  from: State,
  to: State,
): boolean {
  const reached = new Set<State>([from])
  for (const state of reached) for (const row of rows) if (origins(row).includes(state)) reached.add(row.to)
  return reached.has(to)
}
