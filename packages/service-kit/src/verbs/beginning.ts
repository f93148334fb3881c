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
>(
  begins: Readonly<Record<Verb, VerbRow<{ actor: Actor }>>>,
  { type, keep }: Kept<Tx, Done>,
): Noun<Tx, Verb, Input, object, Done, object, Done, undefined> => ({
  hold: async () => accepted({}),
  mayDo: (verb, standing) => mayDo(begins[verb], standing),
  keep: ({ done }, { tx }) => keep(tx, done),
  trail: ({ done: { id, version }, more: { note } }) => ({
    aggregateType: type,
    aggregateId: id,
    version,
    change: note,
  }),
  after: (done) => done,
})
