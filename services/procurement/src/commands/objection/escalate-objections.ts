import type { Actor, Instant } from '@gongshi/domain-kit'
import { escalate } from '../../domain/objection/escalate.ts'
import type { Records } from '../../store/store.ts'
import { objectionNews } from '../news/objection-news.ts'
import { notToBeMoved } from '../shared/not-to-be-moved.ts'

const BY_TIME: Actor = { kind: 'system', name: 'objection.overdue' }

/** Answers that did not come in time go to finance; once each (domain specification 4.6). */
export async function escalateObjections(
  tx: Records,
  objectionIds: readonly string[],
  now: Instant,
): Promise<void> {
  const held = await tx.objections.hold(objectionIds)
  const still = await notToBeMoved(tx, held, ({ projectId }) => projectId, 'CALENDAR')
  const late = still.flatMap((before) => {
    const escalated = escalate(before, now)
    return escalated ? [{ before, after: escalated.objection, entry: escalated.entry }] : []
  })
  await tx.objections.keep(late)
  await tx.timeline.add(late.flatMap(({ entry }) => (entry ? [entry] : [])))
  await tx.announce(late.map(({ after }) => objectionNews('objection.overdue.v1', after, now)))
  await tx.audit(
    late.map(({ after }) => ({
      at: now,
      actor: BY_TIME,
      command: 'escalate-objection',
      aggregateType: 'objection',
      aggregateId: after.id,
      version: after.revision,
      change: { replyDueOn: after.replyDueOn?.toString() },
    })),
  )
}
