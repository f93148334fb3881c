import type { Trail } from '@gongshi/service-kit'
import type { Disclosure } from '../../domain/disclosure/disclosure.ts'

/** What the audit trail says of a disclosure: whose, of what, until when, where it stands. */
export const disclosureTrail = (disclosure: Disclosure): Trail => {
  const { id, revision, uscc, item, ground, state, period, overdueAt, published } = disclosure
  return {
    aggregateType: 'disclosure',
    aggregateId: id,
    version: revision,
    change: {
      ...{ uscc, item, ground, state },
      ...(period.dueOn && { dueOn: String(period.dueOn) }),
      ...(overdueAt && { isOverdue: true }),
      ...(published && { isLate: published.isLate }),
    },
  }
}
