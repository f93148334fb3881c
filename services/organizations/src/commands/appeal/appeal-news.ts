import type { Instant } from '@gongshi/domain-kit'
import type { Announcement } from '@gongshi/service-kit'
import type { MemberAppeal } from '../../domain/appeal/appeal.ts'

/** What the others hear of an appeal. */
export const appealNews = (
  name: 'appeal.sent.v1' | 'appeal.overdue.v1' | 'appeal.replied.v1',
  { id, revision, uscc, addresseeUscc }: MemberAppeal,
  at: Instant,
): Announcement => ({
  name,
  aggregateId: id,
  aggregateVersion: revision,
  occurredAt: at,
  body: { appealId: id, uscc, addresseeUscc },
})
