import { formatFen, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { ProjectTerms } from './project.ts'
import type { Submission } from './submission.ts'

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
  {
    ...withinApprovedLine,
    message: ({ terms }) => withinApprovedLine.message(terms),
    holds: ({ terms }) => withinApprovedLine.holds(terms),
  },
]
