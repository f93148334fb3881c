import type { Office } from './office.ts'

/** One verb of a noun's `verbs.ts`: what it does, whose it is, what it needs. Everything about a verb that is not its deed. */
export type VerbRow<Standing, Event extends string = string> = {
  /** What it does to the record; none where it begins one, or is possible in any state. */
  events: readonly Event[]
  /** Whose it is: the very rules the verb is checked by. */
  by: readonly [Office<Standing>, ...Office<Standing>[]]
  /** Which of them somebody acts as, where there are several. */
  as?: (standing: Standing) => Office<Standing>
  /** What those rules look at, where it is not the record itself. */
  before?: (standing: Standing) => Standing
  /** What the catalogue is asked before it is decided: the figures and the calendar of the day, or the item as well. */
  asks: 'nothing' | 'days' | 'item'
  /** A reason goes with it, which everybody reads, or the offices concerned alone. */
  reason?: 'PUBLISHED' | 'KEPT'
}
