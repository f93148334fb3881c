import type { Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { Submission } from './submission.ts'

/** Money of this year, or of the next with finance's approval; never of a year that is over, nor of one nobody plans yet (4.4, AC-64). */
export const fiscalYearRules: readonly Rule<Submission>[] = [
  {
    code: 'BUDGET_INVALID',
    basis: basis.budget,
    field: ['fiscalYear'],
    message: ({ terms, today }) => ({
      zh: `预算年度 ${terms.fiscalYear} 不可用：须为 ${today.year} 年度，或经财政部门审批的 ${today.year + 1} 年度。`,
      en: `The fiscal year ${terms.fiscalYear} cannot be used: it is ${today.year}, or ${today.year + 1} with the approval of finance.`,
    }),
    holds: ({ terms, today }) => terms.fiscalYear === today.year || isFundedAhead({ terms, today }),
  },
]

/** Whether the money is that of next year, so that finance approves whatever the sum. */
export const isFundedAhead = ({ terms, today }: Pick<Submission, 'terms' | 'today'>): boolean =>
  terms.fiscalYear === today.year + 1
