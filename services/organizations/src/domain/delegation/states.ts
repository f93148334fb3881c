import { type AttributedMoves, statesWith } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'

/** The states of a delegation (domain specification 4.2). */
export const delegationStates = ['DRAFT', 'SIGNED', 'PUBLISHED', 'EXPIRED', 'REVOKED'] as const

export type DelegationState = (typeof delegationStates)[number]

export type DelegationEvent = 'sign' | 'publish' | 'takeEffect' | 'expire' | 'revoke'

/** Everybody reads it; it may be in effect. */
export type DelegationAttribute = 'public' | 'effective'

/** Whither a delegation goes. A published one takes effect on its first day and stays published; before it is published it has none. */
export const delegationMoves: AttributedMoves<DelegationState, DelegationEvent, DelegationAttribute> = {
  initial: ['DRAFT'],
  rows: [
    { from: 'DRAFT', event: 'sign', to: 'SIGNED' },
    { from: 'SIGNED', event: 'publish', to: 'PUBLISHED' },
    { from: 'PUBLISHED', event: 'takeEffect', to: 'PUBLISHED' },
    { from: 'PUBLISHED', event: 'expire', to: 'EXPIRED' },
    { from: 'PUBLISHED', event: 'revoke', to: 'REVOKED' },
  ],
  terminal: ['EXPIRED', 'REVOKED'],
  states: {
    DRAFT: [],
    SIGNED: [],
    PUBLISHED: ['public', 'effective'],
    EXPIRED: ['public'],
    REVOKED: ['public'],
  },
  basis: basis.delegationPath,
}

/** States in which everybody reads it. */
export const publicStates: readonly DelegationState[] = statesWith(delegationMoves, 'public')

/** States in which it may be in effect. */
export const effectiveStates: readonly DelegationState[] = statesWith(delegationMoves, 'effective')
