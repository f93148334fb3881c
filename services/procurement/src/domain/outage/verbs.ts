import { type Actor, mayDo, type Outcome, type VerbRow } from '@gongshi/domain-kit'
import { anotherOperator, type InFrontOfOutage, operator } from './authority.ts'
import type { OutageEvent } from './states.ts'

type Row = VerbRow<InFrontOfOutage, OutageEvent>

const rows = {
  confirmPlatformOutage: { events: ['confirm'], by: [anotherOperator], asks: 'days' },
  withdrawPlatformOutage: { events: ['withdraw'], by: [operator], asks: 'nothing', reason: 'KEPT' },
} satisfies Record<string, Row>

export type OutageVerb = keyof typeof rows

/** Every verb about an outage (domain specification 4.5, 7). */
export const verbs: Readonly<Record<OutageVerb, Row>> = rows

/** What begins one: there is nothing to hold yet. */
export const begins = {
  recordPlatformOutage: { events: [], by: [operator], asks: 'days', reason: 'KEPT' },
} satisfies Record<string, VerbRow<{ actor: Actor }>>

/** Whether somebody may do that to an outage, as its row says; every reason why not. */
export const mayDoOutage = (verb: OutageVerb, standing: InFrontOfOutage): Outcome<InFrontOfOutage> =>
  mayDo(verbs[verb], standing)
