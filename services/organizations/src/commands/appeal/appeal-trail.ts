import type { Trail } from '@gongshi/service-kit'
import type { MemberAppeal } from '../../domain/appeal/appeal.ts'

/** What the audit trail says of an appeal: from whom to whom, until when, where it stands; not which member asks, nor what. */
export const appealTrail = (appeal: MemberAppeal): Trail => {
  const { id, revision, uscc, addresseeUscc, state, period, overdueAt, reply } = appeal
  return {
    aggregateType: 'appeal',
    aggregateId: id,
    version: revision,
    change: {
      ...{ uscc, addresseeUscc, state },
      ...(period.dueOn && { dueOn: String(period.dueOn) }),
      ...(overdueAt && { isOverdue: true }),
      ...(reply && { outcome: reply.outcome, isLate: reply.isLate }),
    },
  }
}
