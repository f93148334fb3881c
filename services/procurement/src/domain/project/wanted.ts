import { amendableNow, isLapsed } from '../amendment/amendable.ts'
import { mustApproveAmendment } from '../amendment/approve.ts'
import { sideAmending } from '../amendment/approvers.ts'
import { mayDropForFinance } from '../amendment/may-drop.ts'
import { unanswered } from '../finding/finding.ts'
import { findingsAsked } from '../finding/findings-asked.ts'
import { mustApprove } from './approve.ts'
import { sideApproving } from './authority.ts'
import type { Front } from './front.ts'
import { onlyWhatWaitsForFinance } from './return.ts'
import type { ProjectVerb } from './verbs.ts'

/** Verbs that only some projects ever need, and when: where one is not wanted nobody misses it, and nothing has to be explained. */
export const wanted: Partial<Record<ProjectVerb, (front: Front) => boolean>> = {
  approveProject: (front) => mustApprove({ project: front.project, side: sideApproving(front) }),
  returnProject: (front) => onlyWhatWaitsForFinance.holds(front),
  answerFinding: ({ project }) => unanswered(findingsAsked(project)).length > 0,
  publishIntention: ({ project }) => project.aboveLimit && !project.intentionPublishedAt,
  publishSingleSource: ({ project }) => project.mustPublishSingleSource,
  publishNotice: ({ project, notice, now }) =>
    project.state !== 'NOTICE_CLOSED' || (notice !== undefined && isLapsed(notice, now)),
  proposeAmendment: ({ project, notice, now }) =>
    notice !== undefined && amendableNow.holds({ project, notice, now }),
  approveAmendment: ({ actor, project }) =>
    project.pendingAmendment !== undefined &&
    mustApproveAmendment(project.pendingAmendment, sideAmending({ actor, project })),
  dropAmendment: (front) => front.project.pendingAmendment !== undefined && mayDropForFinance.holds(front),
  takeEarlierDeadline: ({ notice }) => notice?.earlierDeadline !== undefined,
  confirmRetiredItem: ({ project: { retirement } }) => retirement !== undefined && !retirement.confirmed,
}
