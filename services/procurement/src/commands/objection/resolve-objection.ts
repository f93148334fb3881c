import type { Outcome } from '@gongshi/domain-kit'
import { resolve } from '../../domain/objection/resolve.ts'
import type { ObjectionState } from '../../domain/objection/states.ts'
import type { Acting } from '../context.ts'
import { objectionResolved } from '../news/objection-news.ts'
import { decideOnObjection } from '../shared/decide-on-objection.ts'
import type { ObjectionDecided } from './admit-objection.ts'

export type ResolveObjection = {
  objectionId: string
  version: number
  outcome: ObjectionState
  reason: string
}

/** The answer, with its reason; the clock of a notice it had stopped is started again by a person, not by this. */
export function resolveObjection(
  acting: Acting,
  input: ResolveObjection,
): Promise<Outcome<ObjectionDecided>> {
  const { actor } = acting
  const { outcome, reason } = input
  return decideOnObjection(acting, {
    command: 'resolve-objection',
    input,
    decide: ({ objection, project }, { now }) => resolve({ objection, project, outcome, reason, actor, now }),
    news: objectionResolved,
  })
}
