import type { Instant } from '@gongshi/domain-kit'
import type { Announcement } from '@gongshi/service-kit'
import type { PolicyParameter } from '../../domain/policy/policy-parameter.ts'
import type { Store } from '../../store/store.ts'

/** Tells of a row that came into the policy table, or changed there (ADR 20). */
export const announcePolicy = (tx: Store, row: PolicyParameter, at: Instant): Promise<void> =>
  tx.announce(policyNews(row, at))

/** What is told of it. */
export function policyNews(row: PolicyParameter, occurredAt: Instant): Announcement<'policy.changed.v1'> {
  const { key, value, unit, effectiveFrom, effectiveTo } = row
  return {
    name: 'policy.changed.v1',
    aggregateId: row.id,
    aggregateVersion: 1,
    occurredAt,
    body: {
      key,
      value,
      unit,
      effectiveFrom: String(effectiveFrom),
      ...(effectiveTo ? { effectiveTo: String(effectiveTo) } : {}),
    },
  }
}
