import { type AttributedMoves, statesWith } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'

/** A draft, held for the registrar to read, published, refused by the registrar, withdrawn, superseded by another edition, repealed. */
export const selfRegulationStates = [
  'DRAFT',
  'HELD',
  'PUBLISHED',
  'REFUSED',
  'WITHDRAWN',
  'SUPERSEDED',
  'REPEALED',
] as const
export type SelfRegulationState = (typeof selfRegulationStates)[number]

export type SelfRegulationEvent =
  | 'edit'
  | 'publish'
  | 'hold'
  | 'takeBack'
  | 'withdraw'
  | 'letThrough'
  | 'refuse'
  | 'supersede'
  | 'repeal'

/** Everybody knows of it; everybody reads its text; the registrar owes its reading; it takes up the resolution it rests on. */
export type SelfRegulationAttribute = 'public' | 'readable' | 'owed' | 'standing'

/** Whither a document goes; what was found in it is never passed over by time. */
export const selfRegulationMoves: AttributedMoves<
  SelfRegulationState,
  SelfRegulationEvent,
  SelfRegulationAttribute
> = {
  initial: ['DRAFT'],
  rows: [
    { from: 'DRAFT', event: 'edit', to: 'DRAFT' },
    { from: 'DRAFT', event: 'publish', to: 'PUBLISHED' },
    { from: 'DRAFT', event: 'hold', to: 'HELD' },
    { from: 'DRAFT', event: 'withdraw', to: 'WITHDRAWN' },
    { from: 'HELD', event: 'takeBack', to: 'DRAFT' },
    { from: 'HELD', event: 'letThrough', to: 'PUBLISHED' },
    { from: 'HELD', event: 'refuse', to: 'REFUSED' },
    { from: 'PUBLISHED', event: 'supersede', to: 'SUPERSEDED' },
    { from: 'PUBLISHED', event: 'repeal', to: 'REPEALED' },
  ],
  terminal: ['REFUSED', 'WITHDRAWN', 'SUPERSEDED', 'REPEALED'],
  states: {
    DRAFT: ['standing'],
    HELD: ['owed', 'standing'],
    PUBLISHED: ['public', 'readable', 'standing'],
    REFUSED: ['public'],
    WITHDRAWN: [],
    SUPERSEDED: ['public', 'readable', 'standing'],
    REPEALED: ['public', 'readable', 'standing'],
  },
  basis: basis.selfRegulation,
}

/** States everybody knows of. */
export const publicStates: readonly SelfRegulationState[] = statesWith(selfRegulationMoves, 'public')

/** States in which everybody reads the text: it is, or was, in force. */
export const readableStates: readonly SelfRegulationState[] = statesWith(selfRegulationMoves, 'readable')

/** States in which the registrar owes its reading. */
export const owedStates: readonly SelfRegulationState[] = statesWith(selfRegulationMoves, 'owed')

/** States in which a document takes up the resolution it rests on: one that was refused or withdrawn leaves it free. */
export const standingStates: readonly SelfRegulationState[] = statesWith(selfRegulationMoves, 'standing')
