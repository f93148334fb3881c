import { nextState } from '@gongshi/domain-kit'
import type { InFrontOfSelfRegulation } from './offices.ts'
import { type SelfRegulationState, selfRegulationMoves } from './states.ts'
import { mayDoSelfRegulation, type SelfRegulationVerb, verbs } from './verbs.ts'

type Standing = InFrontOfSelfRegulation & { document: { state: SelfRegulationState } }

/** What somebody can do with a document as it stands: what the desk offers. */
export const possibleSelfRegulationActions = (standing: Standing): SelfRegulationVerb[] =>
  (Object.keys(verbs) as SelfRegulationVerb[]).filter(
    (verb) =>
      verbs[verb].events.some((event) => nextState(selfRegulationMoves, standing.document.state, event)) &&
      mayDoSelfRegulation(verb, standing).ok,
  )
