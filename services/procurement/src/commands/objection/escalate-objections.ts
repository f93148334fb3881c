import type { Instant } from '@gongshi/domain-kit'
import { escalate } from '../../domain/objection/escalate.ts'
import type { Records } from '../../store/store.ts'
import { objectionNews } from '../news/objection-news.ts'
import { notToBeMoved } from '../shared/not-to-be-moved.ts'
import { keepWhatTimeDid } from './keep-what-time-did.ts'

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
  await keepWhatTimeDid(tx, late, {
    timer: 'objection.overdue',
    command: 'escalate-objection',
    now,
    news: (after, at) => objectionNews('objection.overdue.v1', after, at),
    change: ({ replyDueOn }) => ({ replyDueOn: replyDueOn?.toString() }),
  })
}
