import { resolve } from '../../domain/objection/resolve.ts'
import type { ObjectionState } from '../../domain/objection/states.ts'
import { objectionResolved } from '../news/objection-news.ts'
import { objectionVerb } from '../shared/objection-verb.ts'

export type ResolveObjection = {
  objectionId: string
  version: number
  outcome: ObjectionState
  reason: string
}

/** The answer, with its reason; the clock of a notice it had stopped is started again by a person, not by this. */
export const resolveObjection = objectionVerb('resolveObjection', {
  decide: ({ objection, project, now }, { outcome, reason }: ResolveObjection) =>
    resolve({ objection, project, outcome, reason, now }),
  beside: ({ objection }, { now }) => ({ news: [objectionResolved(objection, now)] }),
})
