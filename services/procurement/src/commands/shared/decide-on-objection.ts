import type { Instant } from '@gongshi/domain-kit'
import { accepted, type Outcome } from '@gongshi/domain-kit'
import type { Announcement } from '@gongshi/service-kit'
import type { Objection } from '../../domain/objection/objection.ts'
import type { ProcurementProject } from '../../domain/project/project.ts'
import type { TimelineEntry } from '../../domain/timeline/entry.ts'
import type { Records } from '../../store/store.ts'
import type { Acting } from '../context.ts'
import type { ObjectionDecided } from '../objection/admit-objection.ts'
import { type HeldObjection, holdObjection, type ObjectionAction } from './hold-objection.ts'
import { keepObjection } from './keep-objection.ts'

/** What was decided; the project too where it is touched. */
type Decision = { objection: Objection; project?: ProcurementProject; entry?: TimelineEntry }
type Deciding = {
  command: string
  input: ObjectionAction
  /** Reads through the transaction it decides in, never beside it: a second connection could be the pool's last. */
  decide: (
    held: HeldObjection,
    at: { now: Instant; tx: Records },
  ) => Outcome<Decision> | Promise<Outcome<Decision>>
  news?: (objection: Objection, now: Instant) => Announcement
  /** What the audit row says beside what changed. */
  note?: string
}

/** The four steps of a command about an objection alone: hold it, decide, announce, keep. */
export async function decideOnObjection(
  { store, clock, actor }: Acting,
  deciding: Deciding,
): Promise<Outcome<ObjectionDecided>> {
  const { command, input, decide, news, note } = deciding
  return store.transaction(async (tx) => {
    const now = await tx.now(clock)
    const reader = input.version === undefined ? undefined : actor
    const held = await holdObjection(tx, { ...input, reader }, now)
    if (!held.ok) return held
    const decided = await decide(held.value, { now, tx })
    if (!decided.ok) return decided
    const { objection: after, project, entry } = decided.value
    const change = { before: held.value.objection, after }
    const told = news ? [news(after, now)] : []
    await keepObjection(tx, { command, actor, now, objection: change, entry, news: told, note })
    if (project) await tx.projects.keep([{ before: held.value.project, after: project }])
    return accepted({ objection: after, project: project ?? held.value.project })
  })
}
