import { type Actor, mayDo, type Outcome, type VerbRow } from '@gongshi/domain-kit'
import { drafts, type InFrontOfDelegation, publishes, revokes, signs } from './offices.ts'
import type { DelegationEvent } from './states.ts'

type Row = VerbRow<InFrontOfDelegation, DelegationEvent>

const rows = {
  signDelegation: { events: ['sign'], by: [signs], asks: 'nothing' },
  publishDelegation: { events: ['publish'], by: [publishes], asks: 'nothing' },
  revokeDelegation: { events: ['revoke'], by: [revokes], asks: 'nothing', reason: 'PUBLISHED' },
} satisfies Record<string, Row>

export type DelegationVerb = keyof typeof rows

/** Every verb about a delegation (domain specification 4.2, 7.3). */
export const verbs: Readonly<Record<DelegationVerb, Row>> = rows

/** What begins one. */
export const begins = {
  draftDelegation: { events: [], by: [drafts], asks: 'nothing' },
} satisfies Record<string, VerbRow<{ actor: Actor }>>

/** Whether somebody may do that to a delegation, as its row says; every reason why not. */
export const mayDoDelegation = (
  verb: DelegationVerb,
  standing: InFrontOfDelegation,
): Outcome<InFrontOfDelegation> => mayDo(verbs[verb], standing)
