import { type Actor, brokenRules, nextState } from '@gongshi/domain-kit'
import { mustApprove } from './approve.ts'
import { sideApproving } from './authority.ts'
import type { ProcurementProject } from './project.ts'
import { onlyWhatWaitsForFinance } from './return.ts'
import { type ProjectEvent, projectMoves } from './states.ts'
import { type ProjectVerb, verbs } from './verbs.ts'

/** What somebody can try with a project now, by office and state; the other rules of each verb are checked when it is done. */
export function possibleActions(actor: Actor, project: ProcurementProject): ProjectVerb[] {
  if (actor.kind !== 'person') return []
  const standing = { actor, project }
  return (Object.keys(verbs) as ProjectVerb[]).filter((verb) => {
    const { events, who } = verbs[verb]
    const isPossible = (events as readonly ProjectEvent[]).some((event) =>
      nextState(projectMoves, project.state, event),
    )
    return isPossible && brokenRules(who(standing), standing).length === 0 && isWanted(verb, standing)
  })
}

/** Verbs that only some projects ever need. */
function isWanted(verb: ProjectVerb, standing: { actor: Actor; project: ProcurementProject }): boolean {
  const { project } = standing
  const { state, aboveLimit, intentionPublishedAt, retirement, correctionDue } = project
  if (verb === 'approveProject') return mustApprove({ project, side: sideApproving(standing) })
  if (verb === 'returnProject') return onlyWhatWaitsForFinance.holds(standing)
  if (verb === 'publishIntention') return aboveLimit && !intentionPublishedAt
  if (verb === 'publishSingleSource') return project.mustPublishSingleSource && !project.singleSource
  if (verb === 'amendNotice') return state !== 'NOTICE_CLOSED' || correctionDue !== undefined
  if (verb === 'startProcurement' || verb === 'resumeNotice') return correctionDue === undefined
  if (verb === 'confirmRetiredItem') return retirement !== undefined && !retirement.confirmed
  return true
}
