import {
  type Actor,
  accepted,
  brokenRules,
  check,
  civilDateOf,
  type Instant,
  move,
  type Outcome,
  type Rule,
  subjectOf,
} from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { findingsAnswered } from '../finding/open-findings.ts'
import type { Policies } from '../ground/policies.ts'
import type { ServiceItem } from '../ground/service-item.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { type Side, sideApproving } from './authority.ts'
import { changed } from './changed.ts'
import type { Deed } from './deed.ts'
import { approvedOf } from './editors.ts'
import { needsFinance } from './needs-finance.ts'
import type { ProcurementProject } from './project.ts'
import { scopeOf } from './scope.ts'
import { nearlySplit, splitPurchase } from './split-purchase.ts'
import { projectMoves } from './states.ts'
import { submissionOf } from './submission.ts'
import { submissionRules } from './submission-rules.ts'

export type Approving = {
  project: ProcurementProject
  actor: Actor
  item: ServiceItem | null
  policies: Policies
  committedFen: bigint
  now: Instant
}
export type Approved = { project: ProcurementProject; entry: TimelineEntry }

/**
 * A second person of the purchaser approves, and above the procurement limit finance as well: READY when all who must have.
 *
 * Everything a submission needs is judged again on this day, and the year's purchases are added up.
 */
export function approve(approving: Approving): Outcome<Approved> {
  const { project, item, policies, now } = approving
  const moved = move(projectMoves, project.state, 'approve')
  if (!moved.ok) return moved
  const side = sideApproving(approving)
  const needed = check([...turnRules, answeredFirst], { project, side })
  if (!needed.ok) return needed
  const judged = [
    ...brokenRules(submissionRules, submissionOf(project, item, policies, civilDateOf(now))),
    ...brokenRules([splitPurchase], approving),
  ]
  if (judged.length > 0) return { ok: false, refusals: judged }
  const approved = signed({ ...approving, side }, moved.value)
  return accepted(
    { project: approved, entry: entryOf(approved, side === 'FINANCE', now) },
    brokenRules([nearlySplit], approving),
  )
}

export type Turn = { project: ProcurementProject; side: Side }

/** Whether it is a side's turn at all. */
const turnRules: readonly Rule<Turn>[] = [
  {
    code: 'FORBIDDEN',
    basis: basis.path,
    message: () => ({
      zh: '采购限额标准以下、使用本年度预算的项目不需要财政部门审批。',
      en: 'Below the procurement limit, and with money of this year, finance does not approve.',
    }),
    holds: ({ side, project }) => side === 'PURCHASER' || needsFinance(project),
  },
  {
    code: 'DUPLICATE',
    basis: basis.path,
    message: () => ({ zh: '您所在的部门已经审批。', en: 'Your side has approved already.' }),
    holds: ({ side, project }) => approvalOf(project, side) === undefined,
  },
]

/** Finance answers every passage that may restrict suppliers before it approves. */
export const answeredFirst: Rule<Turn> = {
  ...findingsAnswered,
  basis: basis.equalTreatment,
  message: ({ project }) => findingsAnswered.message(project),
  holds: ({ side, project }) => side === 'PURCHASER' || findingsAnswered.holds(project),
}

const approvalOf = (project: ProcurementProject, side: Side): Deed | undefined =>
  side === 'FINANCE' ? project.financeApproval : project.purchaserApproval

/** Whether a side's approval is still wanted. */
export const mustApprove = (turn: Turn): boolean => check(turnRules, turn).ok

function signed(
  { project, actor, side, now }: Approving & { side: Side },
  ready: ProcurementProject['state'],
): ProcurementProject {
  const deed: Deed = { by: subjectOf(actor), at: now }
  const approval =
    side === 'FINANCE'
      ? { financeApproval: deed, approvedScope: scopeOf(project) }
      : { purchaserApproval: deed }
  const { purchaserApproval, financeApproval } = { ...project, ...approval }
  const isComplete = purchaserApproval && (financeApproval || !needsFinance(project))
  return changed(
    project,
    { ...approval, ...(isComplete ? { state: ready, ...approvedOf(project), lastReturn: undefined } : {}) },
    now,
  )
}

const entryOf = (project: ProcurementProject, byFinance: boolean, at: Instant): TimelineEntry => ({
  projectId: project.id,
  at,
  event: project.state === 'READY' ? 'project.approved' : 'project.partly-approved',
  text: byFinance
    ? { zh: '财政部门审批通过。', en: 'Finance approved the project.' }
    : { zh: '购买主体审批通过。', en: 'The purchaser approved the project.' },
  isPublic: false,
})
