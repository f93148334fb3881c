import type { Trail } from '@gongshi/service-kit'
import type { SelfRegulatoryDocument } from '../../domain/self-regulation/self-regulatory-document.ts'

/** What the audit trail says of a document: where it stands and since when, what was found in it, what it rests on. */
export const selfRegulationTrail = (document: SelfRegulatoryDocument): Trail => {
  const { id, revision, uscc, kind, edition, state, resolutionId, hits, dueOn, overdueAt, repeal } = document
  return {
    aggregateType: 'self-regulatory-document',
    aggregateId: id,
    version: revision,
    change: {
      ...{ uscc, kind, edition, state, resolutionId },
      ...(hits.length > 0 && {
        found: hits.map(({ clause, field, start, end }) => `${clause} ${field} ${start}-${end}`),
      }),
      ...(dueOn && { dueOn: String(dueOn) }),
      ...(overdueAt && { isOverdue: true }),
      ...(repeal && { repealedBy: repeal.resolutionId }),
    },
  }
}
