import { type Actor, nextState } from '@gongshi/domain-kit'
import type { MemberAppeal } from './appeal.ts'
import { appealMoves } from './states.ts'
import { type AppealVerb, mayDoAppeal, verbs } from './verbs.ts'

/** What somebody can do with an appeal as it stands: what the desk offers. */
export const possibleAppealActions = (standing: { actor: Actor; appeal: MemberAppeal }): AppealVerb[] =>
  (Object.keys(verbs) as AppealVerb[]).filter(
    (verb) =>
      verbs[verb].events.some((event) => nextState(appealMoves, standing.appeal.state, event)) &&
      mayDoAppeal(verb, standing).ok,
  )
