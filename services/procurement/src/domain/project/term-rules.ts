import type { Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { lastDayOfTerm } from './last-day-of-term.ts'
import type { Submission } from './submission.ts'

/** A contract runs for so many years at most (3.3; policy `contract.maxYears`, AC-67). */
export const termRules: readonly Rule<Submission>[] = [
  {
    code: 'INPUT_INVALID',
    basis: ({ policies }) => policies.contractMaxYears?.basis ?? basis.path,
    field: ['serviceTo'],
    message: ({ terms, policies }) => {
      const { years = 0 } = policies.contractMaxYears ?? {}
      const last = lastDayOfTerm(terms.serviceFrom, years)
      return {
        zh: `服务期不得超过 ${years} 年：自 ${terms.serviceFrom} 起，至迟 ${last}。`,
        en: `A term may not be longer than ${years} years: from ${terms.serviceFrom} it ends by ${last}.`,
      }
    },
    holds: ({ terms, policies: { contractMaxYears } }) =>
      !contractMaxYears ||
      terms.serviceTo.toString() <= lastDayOfTerm(terms.serviceFrom, contractMaxYears.years).toString(),
  },
]
