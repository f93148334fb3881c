import { nextState } from '@gongshi/domain-kit'
import type { InFrontOfAssessment } from './offices.ts'
import { selfAssessmentMoves } from './states.ts'
import { mayDoAssessment, type SelfAssessmentVerb, verbs } from './verbs.ts'

/** What somebody can do with a self-assessment as it stands: what the desk offers. */
export const possibleAssessmentActions = (standing: InFrontOfAssessment): SelfAssessmentVerb[] =>
  (Object.keys(verbs) as SelfAssessmentVerb[]).filter(
    (verb) =>
      verbs[verb].events.some((event) => nextState(selfAssessmentMoves, standing.assessment.state, event)) &&
      mayDoAssessment(verb, standing).ok,
  )
