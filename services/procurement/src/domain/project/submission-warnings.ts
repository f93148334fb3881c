import { formatFen, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { findingWarnings } from '../finding/finding-warnings.ts'
import { retirementWarning } from './announced-retirement.ts'
import { mustBeEvaluated } from './must-be-evaluated.ts'
import { personalDataWarnings } from './personal-data-warnings.ts'
import type { Submission } from './submission.ts'

/** What people are told and nothing stops for. */
export const submissionWarnings: readonly Rule<Submission>[] = [
  retirementWarning,
  ...findingWarnings,
  {
    code: 'BUDGET_INVALID',
    basis: ({ policies }) => policies.lowValue.basis,
    field: ['budgetFen'],
    message: ({ terms, policies }) => ({
      zh: `预算 ${formatFen(terms.budgetFen)} 低于 ${formatFen(policies.lowValue.fen)}，请核对金额单位。`,
      en: `The budget of ${formatFen(terms.budgetFen)} is below ${formatFen(policies.lowValue.fen)}: check the unit of the amount.`,
    }),
    holds: ({ terms, policies }) => terms.budgetFen >= policies.lowValue.fen,
  },
  {
    code: 'THRESHOLD_NOT_MET',
    basis: ({ policies }) => policies.evaluationMandatoryFrom.basis,
    field: ['evaluationRequired'],
    message: ({ policies }) => ({
      zh: `预算达到 ${formatFen(policies.evaluationMandatoryFrom.fen)} 或服务期超过 ${policies.evaluationTermYears} 年，须进行第三方评价，已自动设为“须评价”。`,
      en: `From ${formatFen(policies.evaluationMandatoryFrom.fen)}, or for a term of more than ${policies.evaluationTermYears} years, third-party evaluation is mandatory: it has been switched on.`,
    }),
    holds: ({ terms, policies }) => terms.evaluationRequired || !mustBeEvaluated(terms, policies),
  },
  {
    code: 'THRESHOLD_NOT_MET',
    basis: basis.openTender,
    field: ['method'],
    message: ({ policies }) => ({
      zh: `预算达到公开招标数额标准 ${formatFen(policies.openTenderLimit.fen)}，采用其他方式须先经批准。`,
      en: `At ${formatFen(policies.openTenderLimit.fen)} open tender is the rule: another method needs approval first.`,
    }),
    holds: ({ terms, policies }) =>
      terms.method === 'OPEN_TENDER' || terms.budgetFen < policies.openTenderLimit.fen,
  },
  ...personalDataWarnings,
]
