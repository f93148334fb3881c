import { type AttributedMoves, statesWith } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'

/** Sent, replied to, or withdrawn before that. */
export const appealStates = ['SENT', 'REPLIED', 'WITHDRAWN'] as const
export type AppealState = (typeof appealStates)[number]

export type AppealEvent = 'reply' | 'withdraw'

/** A reply is owed. */
export type AppealAttribute = 'owed'

/** Whither an appeal goes; a reply that is late is a reply. */
export const appealMoves: AttributedMoves<AppealState, AppealEvent, AppealAttribute> = {
  initial: ['SENT'],
  rows: [
    { from: 'SENT', event: 'reply', to: 'REPLIED' },
    { from: 'SENT', event: 'withdraw', to: 'WITHDRAWN' },
  ],
  terminal: ['REPLIED', 'WITHDRAWN'],
  states: { SENT: ['owed'], REPLIED: [], WITHDRAWN: [] },
  basis: basis.appeal,
}

/** States in which a reply is owed. */
export const owedStates: readonly AppealState[] = statesWith(appealMoves, 'owed')
