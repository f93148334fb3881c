import { accepted, type Outcome, refused } from '../outcome/outcome.ts'
import type { Text } from '../outcome/text.ts'
import type { Move, Moves } from './moves.ts'

/** The state an event leads to, or INVALID_TRANSITION with what would be possible instead. */
export function move<State extends string, Event extends string>(
  moves: Moves<State, Event>,
  from: State,
  event: Event,
): Outcome<State> {
  const to = nextState(moves, from, event)
  if (to !== undefined) return accepted(to)
  const message = sentence(from, event, possibleEvents(moves, from))
  return refused({ code: 'INVALID_TRANSITION', message, ...(moves.basis ? { basis: moves.basis } : {}) })
}

/** The events that lead out of a state, each once. */
export function possibleEvents<State extends string, Event extends string>(
  moves: Moves<State, Event>,
  from: State,
): Event[] {
  return [...new Set(moves.rows.filter((row) => origins(row).includes(from)).map((row) => row.event))]
}

function sentence(from: string, event: string, possible: readonly string[]): Text {
  const instead = possible.join(', ')
  return {
    zh: `当前状态 ${from} 不允许操作 ${event}${possible.length ? `；可以进行：${instead}` : '；该状态为终态'}。`,
    en: `${event} is not possible in state ${from}; ${possible.length ? `possible: ${instead}` : 'this state is final'}.`,
  }
}

/** The state an event leads to, or undefined when the table has no such row. */
export function nextState<State extends string, Event extends string>(
  moves: Moves<State, Event>,
  from: State,
  event: Event,
): State | undefined {
  return moves.rows.find((row) => row.event === event && origins(row).includes(from))?.to
}

/** The states a row leaves. */
export function origins<State extends string, Event extends string>(
  row: Move<State, Event>,
): readonly State[] {
  return typeof row.from === 'string' ? [row.from as State] : (row.from as readonly State[])
}
