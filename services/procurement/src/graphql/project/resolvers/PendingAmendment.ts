import type { PendingAmendmentResolvers } from '../../types.generated.ts'
import { changesOfPending } from '../pending-amendment-of.ts'

export const PendingAmendment: PendingAmendmentResolvers = {
  proposedAt: ({ pending }) => pending.proposedAt,
  reason: ({ pending }) => pending.reason,
  needsFinance: ({ pending }) => pending.needsFinance,
  changes: changesOfPending,
  answersObjections: ({ pending }, _args, { store }) => store.objections.byIds(pending.answersObjectionIds),
  purchaserApprovedAt: ({ pending }) => pending.purchaserApproval?.at ?? null,
  financeApprovedAt: ({ pending }) => pending.financeApproval?.at ?? null,
}
