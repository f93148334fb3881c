import { formatFen, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { Policies } from '../ground/policies.ts'
import type { Submission } from './submission.ts'
import type { ProjectTerms } from './terms.ts'

/** A budget does not exceed the line that was approved for it; where none was named there is nothing to compare. */
export const withinApprovedLine = {
  code: 'BUDGET_INVALID',
  basis: basis.budget,
  field: ['budgetFen'],
  message: ({ approvedLineFen }) => ({
    zh: `预算超过批复额度 ${formatFen(approvedLineFen ?? 0)}。`,
    en: `The budget exceeds the approved line of ${formatFen(approvedLineFen ?? 0)}.`,
  }),
  holds: ({ budgetFen, approvedLineFen }) => approvedLineFen === undefined || budgetFen <= approvedLineFen,
} satisfies Rule<Pick<ProjectTerms, 'budgetFen' | 'approvedLineFen'>>

/** The line that finance set is finance's: a purchaser neither erases nor changes it (attack 13). */
export const lineStays: Rule<{
  project: Pick<ProjectTerms, 'approvedLineFen'> & { isLineConfirmed: boolean }
  terms: Pick<ProjectTerms, 'approvedLineFen'>
}> = {
  code: 'BUDGET_INVALID',
  basis: basis.budget,
  field: ['approvedLineFen'],
  message: ({ project }) => ({
    zh: `批复额度 ${formatFen(project.approvedLineFen ?? 0)} 由财政部门确认，只能由财政部门更改。`,
    en: `Finance confirmed the approved line of ${formatFen(project.approvedLineFen ?? 0)}: only finance changes it.`,
  }),
  holds: ({ project, terms }) =>
    !project.isLineConfirmed || terms.approvedLineFen === project.approvedLineFen,
}

/** No budget and no line is larger than policy imagines: a slip of the keyboard stops here, and sums stay whole (policy `budget.maxFen`). */
export const withinMost: readonly Rule<{ terms: Pick<ProjectTerms, Sum>; policies: Policies }>[] = (
  ['budgetFen', 'approvedLineFen'] as const
).map((field) => ({
  code: 'BUDGET_INVALID',
  basis: ({ policies }) => policies.mostBudget?.basis ?? basis.budget,
  field: [field],
  message: ({ policies }) => ({
    zh: `金额超过单个项目的上限 ${formatFen(policies.mostBudget?.fen ?? 0)}，请核对金额单位。`,
    en: `The amount exceeds the most that a single project may cost, ${formatFen(policies.mostBudget?.fen ?? 0)}: check its unit.`,
  }),
  holds: ({ terms, policies }) => !policies.mostBudget || (terms[field] ?? 0) <= policies.mostBudget.fen,
}))
type Sum = 'budgetFen' | 'approvedLineFen'

/** The budget: whole fen, more than nothing, within the approved line (AC-12). */
export const budgetRules: readonly Rule<Submission>[] = [
  {
    code: 'BUDGET_INVALID',
    basis: basis.budget,
    field: ['budgetFen'],
    message: () => ({
      zh: '预算须为大于零的整数“分”。',
      en: 'A budget is a whole number of fen greater than zero.',
    }),
    holds: ({ terms }) => Number.isSafeInteger(terms.budgetFen) && terms.budgetFen > 0,
  },
  ...withinMost,
  {
    ...withinApprovedLine,
    message: ({ terms }) => withinApprovedLine.message(terms),
    holds: ({ terms }) => withinApprovedLine.holds(terms),
  },
]
