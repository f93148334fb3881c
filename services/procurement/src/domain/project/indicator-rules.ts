import type { Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { Submission } from './submission.ts'

/** A project is evaluated by a template that exists (4.4; policy `eval.indicatorSystems`). */
export const indicatorRules: readonly Rule<Submission>[] = [
  {
    code: 'INPUT_INVALID',
    basis: basis.path,
    field: ['indicatorSystem'],
    message: ({ terms, policies: { indicatorSystems } }) => ({
      zh: `没有绩效评价指标体系“${terms.indicatorSystem}”，可用：${indicatorSystems.join('、')}。`,
      en: `There is no indicator system "${terms.indicatorSystem}"; there are: ${indicatorSystems.join(', ')}.`,
    }),
    holds: ({ terms, policies: { indicatorSystems } }) =>
      terms.indicatorSystem.trim() === '' || indicatorSystems.includes(terms.indicatorSystem),
  },
]
