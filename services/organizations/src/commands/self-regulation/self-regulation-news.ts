import type { Instant } from '@gongshi/domain-kit'
import type { Announcement } from '@gongshi/service-kit'
import type { SelfRegulatoryDocument } from '../../domain/self-regulation/self-regulatory-document.ts'

type Name =
  | 'self-regulation.held.v1'
  | 'self-regulation.published.v1'
  | 'self-regulation.refused.v1'
  | 'self-regulation.overdue.v1'
  | 'self-regulation.ended.v1'

/** What the others hear of a document: whose, and of which kind. */
export const selfRegulationNews = (
  name: Name,
  { id, revision, uscc, kind }: SelfRegulatoryDocument,
  at: Instant,
): Announcement => ({
  name,
  aggregateId: id,
  aggregateVersion: revision,
  occurredAt: at,
  body: { documentId: id, uscc, kind },
})
