import { nextState, type Refusal } from '@gongshi/domain-kit'
import { type Front, upToDate } from './front.ts'
import { inTheWay } from './in-the-way.ts'
import { mayDo } from './may-do.ts'
import { projectMoves } from './states.ts'
import { type ProjectVerb, verbs } from './verbs.ts'
import { wanted } from './wanted.ts'

/** A verb of one's own office that would be refused now, and every reason for it. */
export type BlockedAction = { action: ProjectVerb; reasons: readonly Refusal[] }

/** What somebody can do with a project now; what is typed is judged when it is done. */
export const possibleActions = (front: Front): ProjectVerb[] =>
  offersTo(front)
    .filter(({ reasons }) => reasons.length === 0)
    .map(({ action }) => action)

/**
 * What stands in the way of whatever else one's office and the state of the project would allow: another person must do it, an
 * objection is not decided, the money of the year is gone.
 */
export const blockedActions = (front: Front): BlockedAction[] =>
  offersTo(front).filter(({ reasons }) => reasons.length > 0)

function offersTo(front: Front): BlockedAction[] {
  if (front.actor.kind !== 'person') return []
  const now = upToDate(front)
  return (Object.keys(verbs) as ProjectVerb[]).flatMap((action) => {
    const isPossible = verbs[action].events.some((event) => nextState(projectMoves, now.project.state, event))
    if (!isPossible || wanted[action]?.(now) === false) return []
    const allowed = mayDo(action, now)
    const person = allowed.ok ? [] : allowed.refusals
    if (person.some(({ code }) => code !== 'DUTY_SEPARATION')) return []
    return [{ action, reasons: [...person, ...(inTheWay[action]?.(now) ?? [])] }]
  })
}
