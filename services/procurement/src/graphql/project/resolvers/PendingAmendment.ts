import type { PendingAmendmentResolvers } from '../../types.generated.ts'
import { changesOfPending } from '../pending-amendment-of.ts'

export const PendingAmendment: PendingAmendmentResolvers = {
  proposedAt: ({ pending }) => pending.proposedAt,
  reason: ({ pending }) => pending.reason,
  needsFinance: ({ pending }) => pending.needsFinance,
  changes: changesOfPending,
  answersObjections: async ({ project, pending }, _args, { loaders }) => {
    const all = await loaders.objectionsOfProject.load(project.id)
    return all.filter(({ id }) => pending.answersObjectionIds.includes(id))
  },
  purchaserApprovedAt: ({ pending }) => pending.purchaserApproval?.at ?? null,
  financeApprovedAt: ({ pending }) => pending.financeApproval?.at ?? null,
}
