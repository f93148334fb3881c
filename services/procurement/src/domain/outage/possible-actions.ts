import { nextState } from '@gongshi/domain-kit'
import type { InFrontOfOutage } from './authority.ts'
import { outageMoves } from './states.ts'
import { mayDoOutage, type OutageVerb, verbs } from './verbs.ts'

/** What somebody can do with an outage now. */
export const possibleOutageActions = (standing: InFrontOfOutage): OutageVerb[] =>
  (Object.keys(verbs) as OutageVerb[]).filter(
    (verb) =>
      verbs[verb].events.some((event) => nextState(outageMoves, standing.outage.state, event)) &&
      mayDoOutage(verb, standing).ok,
  )
