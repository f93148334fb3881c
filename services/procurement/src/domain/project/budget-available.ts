import { civilDateOf, type Instant, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { withinApprovedLine } from './budget-rules.ts'
import type { ProcurementProject } from './project.ts'

export type Spending = { project: ProcurementProject; now: Instant }

/** The money is still there when procurement starts: within the line as it is now, and of a year that has not ended (4.4). */
export const budgetAvailable: readonly Rule<Spending>[] = [
  {
    ...withinApprovedLine,
    message: ({ project }) => withinApprovedLine.message(project),
    holds: ({ project }) => withinApprovedLine.holds(project),
  },
  {
    code: 'BUDGET_INVALID',
    basis: basis.budget,
    field: ['fiscalYear'],
    message: ({ project }) => ({
      zh: `${project.fiscalYear} 年度预算已结束，须由财政部门确认结转后方可启动采购。`,
      en: `The fiscal year ${project.fiscalYear} has ended: finance must confirm that the budget was carried over first.`,
    }),
    holds: ({ project, now }) => yearOf(now) <= fundedUntil(project),
  },
]

/** The last year for which the money is known to be there: that of the budget, or of finance's last word. */
function fundedUntil({ fiscalYear, budgetConfirmed }: ProcurementProject): number {
  return budgetConfirmed ? Math.max(fiscalYear, yearOf(budgetConfirmed.at)) : fiscalYear
}

const yearOf = (at: Instant): number => civilDateOf(at).year
