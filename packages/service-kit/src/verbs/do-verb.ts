import { accepted, type Outcome } from '@gongshi/domain-kit'
import type { Beside, Doing, Noun, Special, Telling } from './noun.ts'

/**
 * Does for a verb what is the same for every verb, inside a transaction that has begun: holds the record up to date; may this person;
 * is it the version that was seen; decides; keeps records, timers, timeline, news and audit. What is refused leaves no trace.
 */
export async function doVerb<
  Tx extends Telling,
  Verb extends string,
  Input,
  Held extends object,
  Done,
  More,
  After,
  Ground,
>(
  noun: Noun<Tx, Verb, Input, Held, Done, More, After, Ground>,
  doing: Doing<Tx, Verb, Ground>,
  input: Input,
  special: Special<Held & Doing<Tx, Verb, Ground>, Input, Done, More>,
): Promise<Outcome<After>> {
  const { verb, tx, actor, now } = doing
  const held = await noun.hold(input, doing)
  if (!held.ok) return held
  const allowed = noun.mayDo(verb, { ...held.value, actor })
  if (!allowed.ok) return allowed
  const seen = noun.sawIt?.(held.value, input)
  if (seen && !seen.ok) return seen
  const given = { ...held.value, ...doing }
  const decided = await special.decide(given, input)
  if (!decided.ok) return decided
  const more = (await special.beside?.(decided.value, given, input)) ?? ({} as More & Beside)
  const deed = { held: held.value, done: decided.value, more }
  await noun.keep(deed, doing)
  await tx.announce(deed.more.news ?? [])
  await tx.audit([{ at: now, actor, command: commandOf(verb), ...noun.trail(deed) }])
  return accepted(noun.after(decided.value, held.value), [...decided.warnings, ...(deed.more.warnings ?? [])])
}

/** What the audit trail calls a verb: `publish-notice`. */
export const commandOf = (verb: string): string =>
  verb.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
