import type { Trail } from '@gongshi/service-kit'
import type { DisciplineEntry } from '../../domain/discipline/discipline-entry.ts'

/** What the audit trail says of an entry: that an association wrote in its log; not whom it is about, nor what was done. */
export const disciplineTrail = ({ id, version, uscc }: DisciplineEntry): Trail => ({
  aggregateType: 'discipline-entry',
  aggregateId: id,
  version,
  change: { uscc },
})
