import type { Actor, Instant } from '@gongshi/domain-kit'
import type { Announcement } from '@gongshi/service-kit'
import type { Objection } from '../../domain/objection/objection.ts'
import type { TimelineEntry } from '../../domain/timeline/entry.ts'
import type { Records } from '../../store/store.ts'
import type { Change } from '../../store/table/change.ts'
import { differences } from './differences.ts'

type ObjectionDeed = {
  command: string
  actor: Actor
  now: Instant
  objection: Change<Objection>
  entry?: TimelineEntry
  news?: readonly Announcement[]
  note?: string
}

/** Keeps a decision about an objection alone, whose project does not change. */
export async function keepObjection(
  tx: Records,
  { command, actor, now, objection, entry, news = [], note }: ObjectionDeed,
): Promise<void> {
  await tx.objections.keep([objection])
  await tx.timeline.add(entry ? [entry] : [])
  await tx.announce(news)
  const { id: aggregateId, revision: version } = objection.after
  await tx.audit([
    {
      at: now,
      actor,
      command,
      aggregateType: 'objection',
      aggregateId,
      version,
      change: { ...differences(objection), ...(note === undefined ? {} : { note }) },
    },
  ])
}
