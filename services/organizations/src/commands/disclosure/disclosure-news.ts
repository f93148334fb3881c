import type { Instant } from '@gongshi/domain-kit'
import type { Announcement } from '@gongshi/service-kit'
import type { Disclosure } from '../../domain/disclosure/disclosure.ts'

/** What the others hear of a disclosure. */
export const disclosureNews = (
  name: 'disclosure.overdue.v1' | 'disclosure.published.v1',
  { id, revision, uscc, item }: Disclosure,
  at: Instant,
): Announcement => ({
  name,
  aggregateId: id,
  aggregateVersion: revision,
  occurredAt: at,
  body: { disclosureId: id, uscc, item },
})
