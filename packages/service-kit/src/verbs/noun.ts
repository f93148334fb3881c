import type { Actor, Instant, Outcome, Refusal } from '@gongshi/domain-kit'
import type { AuditEntry } from '../audit/index.ts'
import type { Announcement } from '../outbox/index.ts'

/** A transaction, as far as the runner itself writes in it. */
export type Telling = {
  announce: (news: readonly Announcement[]) => Promise<void>
  audit: (entries: readonly AuditEntry[]) => Promise<void>
}

/** One verb being done: by whom, when, in which transaction, on what its neighbours said before it. */
export type Doing<Tx, Verb, Ground = undefined> = {
  verb: Verb
  tx: Tx
  actor: Actor
  now: Instant
  ground: Ground
}

/** What is told and noted beside what was decided. */
export type Beside = {
  news?: readonly Announcement[]
  /** What the audit trail says beside what changed. */
  note?: unknown
  warnings?: readonly Refusal[]
}

/** What was held, what was decided on it, and what goes beside. */
export type Deed<Held, Done, More> = { held: Held; done: Done; more: More & Beside }

/** A noun, as every verb about it is done: all that the runner cannot know of it. */
export type Noun<Tx extends Telling, Verb extends string, Input, Held, Done, More, After, Ground> = {
  /**
   * Finds the record an input names and holds it, brought up to the present, until the transaction ends.
   *
   * @returns NOT_FOUND for whoever may not know of it
   */
  hold: (input: Input, doing: Doing<Tx, Verb, Ground>) => Promise<Outcome<Held>>
  /** Whether that person may, by the verb's row. */
  mayDo: (verb: Verb, standing: Held & { actor: Actor }) => Outcome<unknown>
  /** Whether whoever acts saw the record as it is; left out for a noun that every verb begins. */
  sawIt?: (held: Held, input: Input) => Outcome<unknown>
  /** Keeps the records with their timers and their timeline. */
  keep: (deed: Deed<Held, Done, More>, doing: Doing<Tx, Verb, Ground>) => Promise<void>
  /** What the audit trail says of it. */
  trail: (deed: Deed<Held, Done, More>) => Trail
  /** What whoever acted is given back. */
  after: (done: Done, held: Held) => After
}

/** An audit entry, but for who did what and when. */
export type Trail = Pick<AuditEntry, 'aggregateType' | 'aggregateId' | 'version' | 'change'>

/** What is special about one verb: how it is decided, and what is told beside. */
export type Special<Given, Input, Done, More> = {
  /** Whatever it reads, it reads through the transaction it decides in, never beside it. */
  decide: (given: Given, input: Input) => Outcome<Done> | Promise<Outcome<Done>>
  beside?: (done: Done, given: Given, input: Input) => (More & Beside) | Promise<More & Beside>
}
