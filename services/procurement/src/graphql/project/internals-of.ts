import type { Actor } from '@gongshi/domain-kit'
import { moneyOf } from '@gongshi/service-kit'
import { hasEdited } from '../../domain/project/authority.ts'
import { changedSince } from '../../domain/project/last-return.ts'
import type { ProcurementProject } from '../../domain/project/project.ts'
import { readsAll } from '../../domain/project/visibility.ts'

/** What is not public about a project, for those who may read it. */
export function internalsOf(project: ProcurementProject, actor: Actor) {
  if (!readsAll(actor, project)) return null
  const {
    handler,
    editors,
    drafters,
    lastReturn,
    purchaserApproval,
    financeApproval,
    returned,
    splitRelease,
    budgetConfirmed,
    carriedOverTo,
    negativeList,
    approvedLineFen,
  } = project
  return {
    handler,
    isViewerHandler: hasEdited(actor, project),
    handledBy: clerk(handler),
    editedBy: (editors.length > 0 ? editors : drafters).map(clerk),
    purchaserApprovedBy: purchaserApproval ? clerk(purchaserApproval.by) : null,
    financeApprovedBy: financeApproval ? clerk(financeApproval.by) : null,
    lastReturn: lastReturn
      ? {
          at: lastReturn.at,
          reason: lastReturn.reason,
          by: clerk(lastReturn.by),
          changes: changedSince(lastReturn, project),
        }
      : null,
    purchaserApprovedAt: purchaserApproval?.at ?? null,
    financeApprovedAt: financeApproval?.at ?? null,
    returned: returned ?? null,
    splitRelease: splitRelease ?? null,
    budgetConfirmed: budgetConfirmed ?? null,
    carriedOverTo: carriedOverTo ?? null,
    negativeList,
    approvedLine: approvedLineFen === undefined ? null : moneyOf(approvedLineFen),
  }
}

const clerk = (subject: string) => ({ subject })
