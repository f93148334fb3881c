import type { Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { Delegation, DelegationTerms } from './delegation.ts'
import { overlap } from './redelegation.ts'

type Delegating = {
  terms: Pick<DelegationTerms, 'matters' | 'orgTypes' | 'territory'>
  held: readonly Delegation[]
}

/**
 * Nobody gives on what was given to them.
 *
 * @source domain 3.1: no re-delegation
 */
export const noRedelegation: Rule<Delegating> = {
  code: 'JURISDICTION_EXCEEDED',
  basis: basis.noRedelegation,
  field: ['matters'],
  message: ({ terms, held }) => {
    const { title } = held.find((one) => overlap(one, terms)) ?? { title: '' }
    return {
      zh: `该事项系本机关依“${title}”受委托或者承接，不得再委托。`,
      en: `The principal itself holds this by delegation (${title}): it cannot be given on.`,
    }
  },
  holds: ({ terms, held }) => !held.some((one) => overlap(one, terms)),
}
