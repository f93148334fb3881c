import type { Moves } from './moves.ts'

/**
 * A state table whose states carry attributes: `committed`, `public`, `owed`. Whoever adds a state is asked for them by the compiler,
 * and nobody keeps a list of states elsewhere.
 */
export type AttributedMoves<State extends string, Event extends string, Attribute extends string> = Moves<
  State,
  Event
> & { states: Readonly<Record<State, readonly Attribute[]>> }

type Attributed<State extends string, Attribute extends string> = Pick<
  AttributedMoves<State, string, Attribute>,
  'states'
>

/** Whether a state has an attribute. */
export const isIn = <State extends string, Attribute extends string>(
  { states }: Attributed<State, Attribute>,
  state: State,
  attribute: Attribute,
): boolean => states[state].includes(attribute)

/** The states that have an attribute, in the order of the table: what a statement asks a column for. */
export const statesWith = <State extends string, Attribute extends string>(
  { states }: Attributed<State, Attribute>,
  attribute: Attribute,
): State[] => (Object.keys(states) as State[]).filter((state) => states[state].includes(attribute))
