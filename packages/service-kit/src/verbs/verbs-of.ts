import type { Actor, Instant, Outcome } from '@gongshi/domain-kit'
import type { Clock } from '../clock/index.ts'
import { doVerb } from './do-verb.ts'
import type { Doing, Noun, Special, Telling } from './noun.ts'

/** Who acts, with a room's means. */
export type ActingIn<Tx> = {
  actor: Actor
  clock: Clock
  store: { transaction: <T>(work: (tx: Tx) => Promise<T>) => Promise<T> }
}

/** A verb that asks no neighbour: one transaction, by the clock of its database. */
export const verbsOf =
  <
    Tx extends Telling & { now: (clock: Clock) => Promise<Instant> },
    Verb extends string,
    Input,
    Held extends object,
    Done,
    More,
    After,
  >(
    noun: Noun<Tx, Verb, Input, Held, Done, More, After, undefined>,
  ) =>
  <Given extends Input, D extends Done>(
    verb: Verb,
    special: Special<Held & Doing<Tx, Verb>, Given, D, More>,
  ) =>
  ({ store, clock, actor }: ActingIn<Tx>, input: Given): Promise<Outcome<After>> =>
    store.transaction(async (tx) => {
      const doing = { verb, tx, actor, now: await tx.now(clock), ground: undefined }
      return doVerb(noun, doing, input, special)
    })
