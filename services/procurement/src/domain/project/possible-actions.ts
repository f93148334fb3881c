import { type Actor, type Instant, nextState } from '@gongshi/domain-kit'
import { isLapsed } from '../amendment/amendable.ts'
import { mustApproveAmendment } from '../amendment/approve.ts'
import { sideAmending } from '../amendment/approvers.ts'
import { mayDropForFinance } from '../amendment/may-drop.ts'
import { unanswered } from '../finding/finding.ts'
import { findingsAsked } from '../finding/findings-asked.ts'
import type { AdvanceNotice } from '../notice/notice.ts'
import { mustApprove } from './approve.ts'
import { sideApproving } from './authority.ts'
import { mayDo } from './may-do.ts'
import type { ProcurementProject } from './project.ts'
import { onlyWhatWaitsForFinance } from './return.ts'
import { projectMoves } from './states.ts'
import { type ProjectVerb, verbs } from './verbs.ts'

/** The notice in force and the moment, where they are at hand: for what depends on how long it has been closed. */
export type Today = { notice?: AdvanceNotice; now: Instant }

/** What somebody can try with a project now, by office and state; the other rules of each verb are checked when it is done. */
export function possibleActions(actor: Actor, project: ProcurementProject, today?: Today): ProjectVerb[] {
  if (actor.kind !== 'person') return []
  const standing = { actor, project }
  return (Object.keys(verbs) as ProjectVerb[]).filter((verb) => {
    const { events } = verbs[verb]
    const isPossible = events.some((event) => nextState(projectMoves, project.state, event))
    if (!isPossible || !isWanted(verb, standing, today)) return false
    return mayDo(verb, standing).ok
  })
}

/** Verbs that only some projects ever need. */
function isWanted(
  verb: ProjectVerb,
  standing: { actor: Actor; project: ProcurementProject },
  today: Today | undefined,
): boolean {
  const { project } = standing
  const { state, aboveLimit, intentionPublishedAt, retirement, correctionDue, pendingAmendment } = project
  if (verb === 'approveProject') return mustApprove({ project, side: sideApproving(standing) })
  if (verb === 'returnProject') return onlyWhatWaitsForFinance.holds(standing)
  if (verb === 'answerFinding') return unanswered(findingsAsked(project)).length > 0
  if (verb === 'publishIntention') return aboveLimit && !intentionPublishedAt
  if (verb === 'publishSingleSource') return project.mustPublishSingleSource && !project.singleSource
  if (verb === 'proposeAmendment')
    return state !== 'NOTICE_CLOSED' || correctionDue !== undefined || hasLapsed(today)
  if (verb === 'approveAmendment')
    return pendingAmendment !== undefined && mustApproveAmendment(pendingAmendment, sideAmending(standing))
  if (verb === 'dropAmendment') return pendingAmendment !== undefined && mayDropForFinance.holds(standing)
  if (verb === 'startProcurement' || verb === 'resumeNotice') return correctionDue === undefined
  if (verb === 'confirmRetiredItem') return retirement !== undefined && !retirement.confirmed
  return true
}

const hasLapsed = (today: Today | undefined): boolean =>
  today?.notice !== undefined && isLapsed(today.notice, today.now)
