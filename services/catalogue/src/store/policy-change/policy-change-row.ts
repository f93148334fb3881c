import { civilDateColumn, idColumn, instantColumn } from '@gongshi/service-kit'
import { EntitySchema } from 'typeorm'
import type { PolicyChange } from '../../domain/policy-change/policy-change.ts'

export const policyChangeRow = new EntitySchema<PolicyChange>({
  name: 'policy_change',
  columns: {
    id: idColumn({ primary: true }),
    key: { type: 'varchar', name: 'policy_key' },
    value: { type: 'varchar' },
    legalTag: { type: 'varchar', name: 'legal_tag' },
    documentSlug: { type: 'varchar', name: 'document_slug', nullable: true },
    article: { type: 'varchar', nullable: true },
    effectiveFrom: civilDateColumn({ name: 'effective_from' }),
    grounds: { type: 'varchar' },
    state: { type: 'varchar' },
    proposedBy: { type: 'varchar', name: 'proposed_by' },
    proposedAt: instantColumn({ name: 'proposed_at' }),
    decidedBy: { type: 'varchar', name: 'decided_by', nullable: true },
    decidedAt: instantColumn({ name: 'decided_at', nullable: true }),
    reason: { type: 'varchar', nullable: true },
    version: { type: 'int' },
  },
})
