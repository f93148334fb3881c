import { check, givenReason, type Moves, move, type Outcome } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'

/** Whoever stops, returns or changes something says why. */
export const reasonGiven = givenReason({ basis: basis.path, field: ['reason'], longest: 2_000 })

/** Where an event leads that nobody brings about without a reason, or why not: the state first, then the reason. */
export function moveFor<State extends string, Event extends string>(
  reason: string,
  moves: Moves<State, Event>,
  from: State,
  event: Event,
): Outcome<State> {
  const moved = move(moves, from, event)
  if (!moved.ok) return moved
  const said = check([reasonGiven], { reason })
  return said.ok ? moved : said
}
