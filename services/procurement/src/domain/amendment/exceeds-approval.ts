import { needsFinance } from '../project/needs-finance.ts'
import type { ProcurementProject } from '../project/project.ts'
import { covers } from '../project/scope.ts'

/** Whether amended terms are finance's matter and more, or other, than what finance approved (domain specification 4.4, AC-62). */
export function exceedsApproval(terms: ProcurementProject): boolean {
  return needsFinance(terms) && !covers(terms.approvedScope, terms)
}
