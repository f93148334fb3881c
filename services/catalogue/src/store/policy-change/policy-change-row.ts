import { column, over, tableOf } from '@gongshi/service-kit'
import type { PolicyChange } from '../../domain/policy-change/policy-change.ts'
import { keptColumns } from '../kept-columns.ts'

const { id, varchar, int, instant, civilDate, optional, named, key, byDefault } = column

export const policyChangeRow = tableOf<PolicyChange>({
  name: 'policy_change',
  columns: {
    id: key(id()),
    key: named('policy_key', varchar(60)),
    value: varchar(100),
    legalTag: varchar(10),
    documentSlug: optional(varchar(60)),
    article: optional(varchar(100)),
    effectiveFrom: civilDate(),
    grounds: varchar(1000),
    state: varchar(20),
    proposedBy: varchar(100),
    proposedAt: instant(),
    decidedBy: optional(varchar(100)),
    decidedAt: optional(instant()),
    reason: optional(varchar(1000)),
    version: byDefault(1, int()),
  },
  beside: { createdAt: keptColumns.createdAt, updatedAt: keptColumns.updatedAt },
  indices: {
    ix_state: over('state', 'id'),
    ix_key: over('key', 'state'),
  },
})
