import { mayDo, type Outcome, type VerbRow } from '@gongshi/domain-kit'
import { discloser, type ForDisclosure, openerOf, registrarAsks } from './offices.ts'
import type { DisclosureEvent } from './states.ts'

/** What is done with a disclosure that is there. */
export const verbs = {
  publishDisclosure: { events: ['publish'], by: [discloser], asks: 'nothing' },
} satisfies Record<string, VerbRow<ForDisclosure, DisclosureEvent>>

export type DisclosureVerb = keyof typeof verbs

/** What begins one: the organization says what happened, or its registrar asks. */
export const begins = {
  openDisclosure: { events: [], by: [registrarAsks, discloser], as: openerOf, asks: 'nothing' },
} satisfies Record<string, VerbRow<ForDisclosure>>

/** Whether somebody may do that to a disclosure, as its row says; every reason why not. */
export const mayDoDisclosure = (verb: DisclosureVerb, standing: ForDisclosure): Outcome<ForDisclosure> =>
  mayDo(verbs[verb], standing)
