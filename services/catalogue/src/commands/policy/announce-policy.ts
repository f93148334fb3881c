import type { Instant } from '@gongshi/domain-kit'
import type { PolicyParameter } from '../../domain/policy/policy-parameter.ts'
import type { Store } from '../../store/store.ts'

/** Tells of a row that came into the policy table, or changed there (ADR 20). */
export async function announcePolicy(tx: Store, row: PolicyParameter, at: Instant): Promise<void> {
  const { key, value, unit, effectiveFrom, effectiveTo } = row
  await tx.announce({
    name: 'policy.changed.v1',
    aggregateId: row.id,
    aggregateVersion: 1,
    occurredAt: at,
    body: {
      key,
      value,
      unit,
      effectiveFrom: String(effectiveFrom),
      ...(effectiveTo ? { effectiveTo: String(effectiveTo) } : {}),
    },
  })
}
