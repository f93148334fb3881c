import type { PendingAmendmentResolvers } from '../../types.generated.ts'
import { changesOfPending } from '../pending-amendment-of.ts'

export const PendingAmendment: PendingAmendmentResolvers = {
  proposedAt: ({ pending }) => pending.proposedAt,
  reason: ({ pending }) => pending.reason,
  needsFinance: ({ pending }) => pending.needsFinance,
  changes: changesOfPending,
  answersObjections: async ({ pending }, _args, { loaders }) => {
    const named = pending.answersObjectionIds.map((id) => loaders.objections.load(id))
    return (await Promise.all(named)).filter((objection) => objection !== null)
  },
  purchaserApprovedAt: ({ pending }) => pending.purchaserApproval?.at ?? null,
  financeApprovedAt: ({ pending }) => pending.financeApproval?.at ?? null,
}
