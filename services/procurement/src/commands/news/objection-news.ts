import { type Instant, isIn } from '@gongshi/domain-kit'
import type { Announcement } from '@gongshi/service-kit'
import type { Objection } from '../../domain/objection/objection.ts'
import { objectionMoves } from '../../domain/objection/states.ts'

function about({ id: objectionId, noticeId, projectId, revision }: Objection, occurredAt: Instant) {
  return {
    aggregateId: objectionId,
    aggregateVersion: revision,
    occurredAt,
    body: { objectionId, projectId, ...(noticeId ? { noticeId } : {}) },
  }
}

type Plain =
  | 'objection.reply-due.v1'
  | 'objection.raised.v1'
  | 'objection.admitted.v1'
  | 'objection.overdue.v1'
  | 'objection.handed-to-finance.v1'
  | 'objection.redacted.v1'
  | 'objection.deadline-moved.v1'

/** What happened to an objection: ids only, never whose it is. */
export const objectionNews = (name: Plain, objection: Objection, at: Instant): Announcement => ({
  name,
  ...about(objection, at),
})

/** A refusal of form that is final, or that hands the objection to finance. */
export function afterFormRefused(objection: Objection, at: Instant): Announcement[] {
  if (objection.state === 'NOT_ADMITTED') return [objectionResolved(objection, at)]
  const isHandedOver = objection.state === 'RECEIVED'
  return isHandedOver ? [objectionNews('objection.handed-to-finance.v1', objection, at)] : []
}

/** An objection was decided. */
export function objectionResolved(objection: Objection, at: Instant): Announcement {
  const upheld = isIn(objectionMoves, objection.state, 'upheld')
  const told = about(objection, at)
  return { name: 'objection.resolved.v1', ...told, body: { ...told.body, upheld } }
}
