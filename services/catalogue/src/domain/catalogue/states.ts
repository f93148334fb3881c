import type { AttributedMoves } from '@gongshi/domain-kit'

export const catalogueVersionStates = ['DRAFT', 'PUBLIC_COMMENT', 'IN_FORCE', 'SUPERSEDED'] as const
export type CatalogueVersionState = (typeof catalogueVersionStates)[number]
export type CatalogueVersionEvent = 'openComment' | 'returnToDraft' | 'enterIntoForce' | 'supersede'

/** Whither an edition of a catalogue may go (domain specification 4.12). */
export const catalogueVersionMoves: AttributedMoves<CatalogueVersionState, CatalogueVersionEvent, 'begun'> = {
  initial: ['DRAFT'],
  rows: [
    { from: 'DRAFT', event: 'openComment', to: 'PUBLIC_COMMENT' },
    { from: 'PUBLIC_COMMENT', event: 'returnToDraft', to: 'DRAFT' },
    { from: 'PUBLIC_COMMENT', event: 'enterIntoForce', to: 'IN_FORCE' },
    { from: 'IN_FORCE', event: 'supersede', to: 'SUPERSEDED' },
  ],
  terminal: ['SUPERSEDED'],
  // Begun: it was in force on some day, whatever became of it since.
  states: { DRAFT: [], PUBLIC_COMMENT: [], IN_FORCE: ['begun'], SUPERSEDED: ['begun'] },
}
