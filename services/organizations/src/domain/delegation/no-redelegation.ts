import type { Instant, Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { Delegation, DelegationTerms } from './delegation.ts'
import { isOver } from './effective.ts'
import { overlap } from './redelegation.ts'

type Delegating = {
  terms: Pick<DelegationTerms, 'matters' | 'orgTypes' | 'territory'>
  held: readonly Delegation[]
  now: Instant
}

/**
 * Nobody gives on what was given to them; what is over is given no more, whether or not its timer has come.
 *
 * @source domain 3.1: no re-delegation
 */
export const noRedelegation: Rule<Delegating> = {
  code: 'JURISDICTION_EXCEEDED',
  basis: basis.noRedelegation,
  field: ['matters'],
  message: (delegating) => {
    const { title } = givenBefore(delegating) ?? { title: '' }
    return {
      zh: `该事项系本机关依“${title}”受委托或者承接，不得再委托。`,
      en: `The principal itself holds this by delegation (${title}): it cannot be given on.`,
    }
  },
  holds: (delegating) => givenBefore(delegating) === undefined,
}

const givenBefore = ({ terms, held, now }: Delegating): Delegation | undefined =>
  held.find((one) => !isOver(one, now) && overlap(one, terms))
