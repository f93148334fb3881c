import { type AttributedMoves, statesWith } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'

/** Owed, and published; there is no third. */
export const disclosureStates = ['OWED', 'PUBLISHED'] as const
export type DisclosureState = (typeof disclosureStates)[number]

export type DisclosureEvent = 'publish'

/** Its day runs. */
export type DisclosureAttribute = 'owed'

/** Whither a disclosure goes; one that is late is published all the same. */
export const disclosureMoves: AttributedMoves<DisclosureState, DisclosureEvent, DisclosureAttribute> = {
  initial: ['OWED'],
  rows: [{ from: 'OWED', event: 'publish', to: 'PUBLISHED' }],
  terminal: ['PUBLISHED'],
  states: { OWED: ['owed'], PUBLISHED: [] },
  basis: basis.disclosure,
}

/** States in which it is owed. */
export const owedStates: readonly DisclosureState[] = statesWith(disclosureMoves, 'owed')
