import type { LegalBasis } from '../outcome/legal-basis.ts'

/** One row: in these states this event leads there. */
export type Move<State extends string, Event extends string> = {
  from: State | readonly State[]
  event: Event
  to: State
}

/** Whither a noun may go: state × event → state. Whether it may is the business of rules. */
export type Moves<State extends string, Event extends string> = {
  initial: readonly State[]
  rows: readonly Move<State, Event>[]
  terminal: readonly State[]
  basis?: LegalBasis
}
