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
    message: (submission) => {
      const { years = 0 } = submission.policies.contractMaxYears ?? {}
      const { serviceFrom } = submission.terms
      const last = lastDayOf(submission)
      return {
        zh: `服务期不得超过 ${years} 年：自 ${serviceFrom} 起，至迟 ${last}。`,
        en: `A term may not be longer than ${years} years: from ${serviceFrom} it ends by ${last}.`,
      }
    },
    holds: (submission) => {
      const [{ serviceTo }, last] = [submission.terms, lastDayOf(submission)]
      return !serviceTo || !last || serviceTo.toString() <= last.toString()
    },
  },
]

/** The last day policy allows; undefined where it allows any, or where nobody knows yet when the service begins. */
const lastDayOf = ({ terms: { serviceFrom }, policies: { contractMaxYears } }: Submission) =>
  serviceFrom && contractMaxYears ? lastDayOfTerm(serviceFrom, contractMaxYears.years) : undefined
