import type { Instant } from '@gongshi/domain-kit'
import type { Announcement } from '@gongshi/service-kit'
import type { SupervisionRecord } from '../../domain/supervision/supervision-record.ts'

type Name =
  | 'supervision.recorded.v1'
  | 'supervision.replied.v1'
  | 'supervision.overdue.v1'
  | 'supervision.answered.v1'
  | 'supervision.dismissed.v1'
  | 'supervision.withdrawn.v1'

/** What the others hear of a record: which, by which channel, about whom. */
export const supervisionNews = (
  name: Name,
  { id, revision, uscc, channel }: SupervisionRecord,
  at: Instant,
): Announcement => ({
  name,
  aggregateId: id,
  aggregateVersion: revision,
  occurredAt: at,
  body: { supervisionId: id, uscc, channel },
})

/** What enforcement hears: there is a lead, and where it is to be read; not who wrote it, nor what. */
export const leadNews = (
  { id, revision, uscc, divisionCode }: SupervisionRecord,
  { leadId, at }: { leadId: string; at: Instant },
): Announcement => ({
  name: 'supervision.escalated.v1',
  aggregateId: id,
  aggregateVersion: revision,
  occurredAt: at,
  body: { supervisionId: id, leadId, uscc, divisionCode },
})
