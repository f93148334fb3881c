import type { Trail } from '@gongshi/service-kit'
import type { AgencySuccession } from '../../domain/succession/agency-succession.ts'

/** What the audit trail says of a succession: between whom, from which day, with which paper. */
export const successionTrail = (succession: AgencySuccession): Trail => {
  const { id, revision, state, fromUscc, toUscc, effectiveOn, documentId } = succession
  return {
    aggregateType: 'agency-succession',
    aggregateId: id,
    version: revision,
    change: { state, fromUscc, toUscc, effectiveOn: String(effectiveOn), documentId },
  }
}
