import { type Actor, accepted, mayDo, type VerbRow } from '@gongshi/domain-kit'
import type { Noun, Telling } from './noun.ts'

type Kept<Tx, Done> = {
  /** What the audit trail calls the noun. */
  type: string
  keep: (tx: Tx, done: Done) => Promise<void>
}

/** A noun as a verb begins it: there is nothing to find and nothing to have seen; what was noted is what the audit trail says. */
export const beginning = <
  Tx extends Telling,
  Verb extends string,
  Input,
  Done extends { id: string; version: number },
  Ground = undefined,
>(
  begins: Readonly<Record<Verb, VerbRow<{ actor: Actor }>>>,
  { type, keep }: Kept<Tx, Done>,
): Noun<Tx, Verb, Input, object, Done, object, Done, Ground> => ({
  ...nothingHeld(begins),
  keep: ({ done }, { tx }) => keep(tx, done),
  trail: ({ done: { id, version }, more: { note } }) => ({
    aggregateType: type,
    aggregateId: id,
    version,
    change: note,
  }),
  after: (done) => done,
})

/** There is nothing to find yet: whose the verb is its row says. */
export const nothingHeld = <Verb extends string>(
  begins: Readonly<Record<Verb, VerbRow<{ actor: Actor }>>>,
) => ({
  hold: async () => accepted({}),
  mayDo: (verb: Verb, standing: { actor: Actor }) => mayDo(begins[verb], standing),
})
