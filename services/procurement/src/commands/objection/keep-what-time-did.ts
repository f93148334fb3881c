import type { Instant } from '@gongshi/domain-kit'
import type { Announcement } from '@gongshi/service-kit'
import type { Objection } from '../../domain/objection/objection.ts'
import type { TimelineEntry } from '../../domain/timeline/entry.ts'
import type { Records } from '../../store/store.ts'

/** An objection before and after, with what the timeline tells of it. */
type Acted = { before: Objection; after: Objection; entry?: TimelineEntry }

type Told = {
  /** The kind of timer, which stands in the audit trail as who did it. */
  timer: string
  command: string
  now: Instant
  news?: (objection: Objection, now: Instant) => Announcement
  /** What the audit trail says has changed. */
  change: (objection: Objection) => object
}

/** Keeps what time alone did to objections, with their timeline, the news of it and the audit trail. */
export async function keepWhatTimeDid(
  tx: Records,
  acted: readonly Acted[],
  { timer, command, now, news, change }: Told,
): Promise<void> {
  await tx.objections.keep(acted)
  await tx.timeline.add(acted.flatMap(({ entry }) => (entry ? [entry] : [])))
  if (news) await tx.announce(acted.map(({ after }) => news(after, now)))
  await tx.audit(
    acted.map(({ after }) => ({
      at: now,
      actor: { kind: 'system', name: timer },
      command,
      aggregateType: 'objection',
      aggregateId: after.id,
      version: after.revision,
      change: change(after),
    })),
  )
}
