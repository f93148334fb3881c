import type { Actor, Instant } from '@gongshi/domain-kit'
import { lapse } from '../../domain/objection/lapse.ts'
import type { Records } from '../../store/store.ts'
import { objectionResolved } from '../news/objection-news.ts'
import { notToBeMoved } from '../shared/not-to-be-moved.ts'

const BY_TIME: Actor = { kind: 'system', name: 'objection.lapse' }

/** Forms that were returned and not put right in time are refused for good; once each (domain specification 4.6, AC-57). */
export async function lapseObjections(
  tx: Records,
  objectionIds: readonly string[],
  now: Instant,
): Promise<void> {
  const held = await tx.objections.hold(objectionIds)
  const still = await notToBeMoved(tx, held, ({ projectId }) => projectId, 'CALENDAR')
  const lapsed = still.flatMap((before) => {
    const after = lapse(before, now)
    return after ? [{ before, after: after.objection, entry: after.entry }] : []
  })
  await tx.objections.keep(lapsed)
  await tx.timeline.add(lapsed.flatMap(({ entry }) => (entry ? [entry] : [])))
  await tx.announce(lapsed.map(({ after }) => objectionResolved(after, now)))
  await tx.audit(
    lapsed.map(({ after }) => ({
      at: now,
      actor: BY_TIME,
      command: 'lapse-objection',
      aggregateType: 'objection',
      aggregateId: after.id,
      version: after.revision,
      change: { correctByOn: after.correctByOn?.toString() },
    })),
  )
}
