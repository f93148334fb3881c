import { nextState } from '@gongshi/domain-kit'
import type { InFrontOfDelegation } from './offices.ts'
import { delegationMoves } from './states.ts'
import { type DelegationVerb, mayDoDelegation, verbs } from './verbs.ts'

/** What somebody can do with a delegation as it stands: what the desk offers. */
export const possibleDelegationActions = (standing: InFrontOfDelegation): DelegationVerb[] =>
  (Object.keys(verbs) as DelegationVerb[]).filter(
    (verb) =>
      verbs[verb].events.some((event) => nextState(delegationMoves, standing.delegation.state, event)) &&
      mayDoDelegation(verb, standing).ok,
  )
