import type { Actor } from '@gongshi/domain-kit'
import type { PendingAmendment } from '../../domain/amendment/pending-amendment.ts'
import { changesOf } from '../../domain/notice/changes.ts'
import { isOfPurchaser, isOwnFinance } from '../../domain/project/authority.ts'
import type { ProcurementProject } from '../../domain/project/project.ts'

/** A pending amendment beside what it would change. */
export type PendingChange = { project: ProcurementProject; pending: PendingAmendment }

/** What waits for approval, for the purchaser and finance only. */
export function pendingAmendmentOf(project: ProcurementProject, actor: Actor): PendingChange | null {
  const standing = { actor, project }
  const { pendingAmendment: pending } = project
  return pending && (isOfPurchaser(standing) || isOwnFinance(standing)) ? { project, pending } : null
}

/** Its changes as the desk reads them. */
export const changesOfPending = ({ project, pending }: PendingChange) =>
  changesOf(project, pending.amendment).map(({ field, before, after }) => ({
    at: pending.proposedAt,
    field,
    before,
    after,
    reason: pending.reason,
  }))
