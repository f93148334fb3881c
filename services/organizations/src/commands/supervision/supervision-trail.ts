import type { Trail } from '@gongshi/service-kit'
import type { SupervisionRecord } from '../../domain/supervision/supervision-record.ts'

/** What the audit trail says of a record: about whom, by which channel, until when, where it stands; not who said it, nor what. */
export const supervisionTrail = (record: SupervisionRecord): Trail => {
  const { id, revision, uscc, channel, state, period, overdueAt, reply, proposal, decision, escalated } =
    record
  return {
    aggregateType: 'supervision',
    aggregateId: id,
    version: revision,
    change: {
      ...{ uscc, channel, state },
      ...(period.dueOn && { dueOn: String(period.dueOn) }),
      ...(overdueAt && { isOverdue: true }),
      ...(reply && { isLate: reply.isLate }),
      ...(proposal && { proposed: proposal.ground }),
      ...(decision?.ground && { ground: decision.ground }),
      ...(escalated && { leadId: escalated.leadId }),
    },
  }
}
