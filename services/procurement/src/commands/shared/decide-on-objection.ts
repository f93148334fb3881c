import type { Instant } from '@gongshi/domain-kit'
import { accepted, type Outcome } from '@gongshi/domain-kit'
import type { Announcement } from '@gongshi/service-kit'
import type { Objection } from '../../domain/objection/objection.ts'
import type { TimelineEntry } from '../../domain/timeline/entry.ts'
import type { ObjectionDecided } from '../admit-objection.ts'
import type { Acting } from '../context.ts'
import { type HeldObjection, holdObjection, type ObjectionAction } from './hold-objection.ts'
import { keepObjection } from './keep-objection.ts'

type Decision = { objection: Objection; entry?: TimelineEntry }
type Deciding = {
  command: string
  input: ObjectionAction
  decide: (held: HeldObjection, now: Instant) => Outcome<Decision> | Promise<Outcome<Decision>>
  news?: (objection: Objection, now: Instant) => Announcement
}

/** The four steps of a command about an objection alone: hold it, decide, announce, keep. */
export async function decideOnObjection(
  { store, clock, actor }: Acting,
  deciding: Deciding,
): Promise<Outcome<ObjectionDecided>> {
  const { command, input, decide, news } = deciding
  return store.transaction(async (tx) => {
    const now = await tx.now(clock)
    const held = await holdObjection(tx, input, now)
    if (!held.ok) return held
    const decided = await decide(held.value, now)
    if (!decided.ok) return decided
    const { objection: after, entry } = decided.value
    const change = { before: held.value.objection, after }
    await keepObjection(tx, {
      command,
      actor,
      now,
      objection: change,
      entry,
      news: news ? [news(after, now)] : [],
    })
    return accepted({ objection: after, project: held.value.project })
  })
}
