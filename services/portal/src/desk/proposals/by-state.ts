import { oneOf } from '../../filters/check.ts'
import type { ListFilter } from '../../noun-page/noun-list.ts'

const states = ['PROPOSED', 'CONFIRMED', 'REJECTED'] as const
export type ProposalState = (typeof states)[number]

/** What one person lays before another, by where it stands; first what waits. */
export const byState: ListFilter = {
  name: 'state',
  check: oneOf(states),
  control: 'tabs',
  choices: states,
  initial: 'PROPOSED',
}
