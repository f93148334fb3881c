import { newFindings } from '../finding/new-findings.ts'
import { needsFinance } from '../project/needs-finance.ts'
import type { ProcurementProject } from '../project/project.ts'
import { covers } from '../project/scope.ts'

/**
 * Whether amended terms are finance's matter and more, or other, than what finance approved (domain specification 4.4, AC-62), or
 * hold a passage that may restrict suppliers and that the project did not have.
 */
export function exceedsApproval(terms: ProcurementProject, before: ProcurementProject): boolean {
  return (needsFinance(terms) && !covers(terms.approvedScope, terms)) || newFindings(terms, before).length > 0
}
