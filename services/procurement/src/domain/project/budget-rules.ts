import { formatFen, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { Submission } from './submission.ts'

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
    code: 'BUDGET_INVALID',
    basis: basis.budget,
    field: ['budgetFen'],
    message: ({ terms }) => ({
      zh: `预算超过批复额度 ${formatFen(terms.approvedLineFen ?? 0)}。`,
      en: `The budget exceeds the approved line of ${formatFen(terms.approvedLineFen ?? 0)}.`,
    }),
    holds: ({ terms }) => terms.approvedLineFen === undefined || terms.budgetFen <= terms.approvedLineFen,
  },
]
