import { brokenRules, civilDateOf, type Instant, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { withinApprovedLine } from './budget-rules.ts'
import type { ProcurementProject } from './project.ts'

export type Spending = { project: ProcurementProject; now: Instant }

/** The money is still there when procurement starts: within the line as it is now, and of this year or said to be carried into it (4.4, AC-65). */
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
    message: ({ project: { fiscalYear }, now }) =>
      fiscalYear > yearOf(now)
        ? {
            zh: `本项目使用 ${fiscalYear} 年度预算，该年度开始后方可启动采购。`,
            en: `The money is that of the fiscal year ${fiscalYear}: procurement starts once that year has begun.`,
          }
        : {
            zh: `${fiscalYear} 年度预算已结束，须由财政部门确认结转至 ${yearOf(now)} 年度后方可启动采购。`,
            en: `The fiscal year ${fiscalYear} has ended: finance must say first that the budget is carried over to ${yearOf(now)}.`,
          },
    holds: ({ project: { fiscalYear, carriedOverTo }, now }) =>
      yearOf(now) === fiscalYear || yearOf(now) === carriedOverTo,
  },
]

/** Whether only finance's word is missing: a year that has begun needs none. */
export const waitsForFinance = ({ project, now }: Spending): boolean =>
  project.fiscalYear <= yearOf(now) && brokenRules(budgetAvailable, { project, now }).length > 0

const yearOf = (at: Instant): number => civilDateOf(at).year
