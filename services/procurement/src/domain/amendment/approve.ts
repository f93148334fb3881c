import {
  type Actor,
  accepted,
  brokenRules,
  check,
  civilDateOf,
  type Instant,
  type Outcome,
  type Rule,
  refused,
  subjectOf,
} from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { newFindings } from '../finding/new-findings.ts'
import { findingsAnswered } from '../finding/open-findings.ts'
import type { Policies } from '../ground/policies.ts'
import type { ServiceItem } from '../ground/service-item.ts'
import { movedPair } from '../notice/moved.ts'
import type { AdvanceNotice } from '../notice/notice.ts'
import type { CalendarGround } from '../notice/window.ts'
import type { Side } from '../project/authority.ts'
import { changed } from '../project/changed.ts'
import type { Deed } from '../project/deed.ts'
import type { ProcurementProject } from '../project/project.ts'
import { readableTerms } from '../project/readable-terms.ts'
import { nearlySplit, splitPurchase } from '../project/split-purchase.ts'
import { submissionOf } from '../project/submission.ts'
import { amendmentRules } from '../project/submission-rules.ts'
import { submissionWarnings } from '../project/submission-warnings.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { amendableNow } from './amendable.ts'
import { amendedTerms } from './amended-terms.ts'
import { sideAmending } from './approvers.ts'
import { exceedsApproval } from './exceeds-approval.ts'
import { noneWaits } from './none-waits.ts'
import type { PendingAmendment } from './pending-amendment.ts'
import { type AmendmentPublished, publishAmendment } from './publish-amendment.ts'
import { suspensionRules } from './suspension-rules.ts'

export type ApprovingAmendment = {
  project: ProcurementProject
  notice: AdvanceNotice
  actor: Actor
  hasOpenBlockingObjection: boolean
  item: ServiceItem | null
  policies: Policies
  committedFen: bigint
  ground: CalendarGround
  now: Instant
}
/** Approved by one side and waiting for the other, or published. */
export type AmendmentApproved = {
  project: ProcurementProject
  published?: AmendmentPublished
  entry: TimelineEntry
}

/**
 * An approver who drafted none of it approves an amendment, and finance where it exceeds what finance approved; the last of them
 * publishes the new version, whose period begins in full (domain specification 4.4, AC-05, AC-61, AC-62).
 *
 * are judged anew on the day.
 */
export function approveAmendment(approving: ApprovingAmendment): Outcome<AmendmentApproved> {
  const { project, notice, actor, item, policies, now } = approving
  const { pendingAmendment: pending } = project
  if (!pending) return refused(noneWaits)
  const moved = movedPair({ project, notice }, 'approveAmendment', 'supersede')
  if (!moved.ok) return moved
  const terms = amendedTerms({ ...approving, amendment: pending.amendment })
  const turn = { pending, side: sideAmending(approving), needsFinance: exceedsApproval(terms, project) }
  const free = [
    ...brokenRules([amendableNow], approving),
    ...brokenRules(suspensionRules, approving),
    ...brokenRules(turnRules, turn),
    ...(turn.side === 'FINANCE' ? brokenRules([findingsAnswered], terms) : []),
  ]
  if (free.length > 0) return { ok: false, refusals: free }
  const submission = submissionOf(terms, item, policies, civilDateOf(now))
  const accumulation = { ...approving, project: terms }
  const refusals = [
    ...brokenRules(readableTerms, terms),
    ...brokenRules(amendmentRules, submission),
    ...brokenRules([splitPurchase], accumulation),
  ]
  if (refusals.length > 0) return { ok: false, refusals }
  const warnings = [
    ...brokenRules(submissionWarnings, submission),
    ...brokenRules([nearlySplit], accumulation),
  ]
  const found = { ...pending, findings: newFindings(terms, project) }
  const signed = sign({
    ...turn,
    pending: found,
    by: { by: subjectOf(actor), at: now },
  })
  if (!signed.purchaserApproval || (turn.needsFinance && !signed.financeApproval)) {
    const waiting = changed(project, { pendingAmendment: signed }, now)
    return accepted({ project: waiting, entry: waitingEntry(waiting, turn.side, now) }, warnings)
  }
  const published = publishAmendment({
    ...approving,
    before: project,
    terms,
    pending: signed,
    moved: moved.value,
  })
  if (!published.ok) return published
  const { project: after, entry } = published.value
  return accepted({ project: after, published: published.value, entry }, warnings)
}

type Turn = { pending: PendingAmendment; side: Side; needsFinance: boolean }

const turnRules: readonly Rule<Turn>[] = [
  {
    code: 'FORBIDDEN',
    basis: basis.path,
    message: () => ({
      zh: '未超出财政部门审批范围的修改不需要财政部门审批。',
      en: 'What stays within what finance approved does not need finance.',
    }),
    holds: ({ side, needsFinance }) => side === 'PURCHASER' || needsFinance,
  },
  {
    code: 'DUPLICATE',
    basis: basis.path,
    message: () => ({ zh: '您所在的部门已经审批。', en: 'Your side has approved already.' }),
    holds: ({ side, pending }) =>
      (side === 'FINANCE' ? pending.financeApproval : pending.purchaserApproval) === undefined,
  },
]

/** Whether a side's approval is still wanted, as far as is known without asking the catalogue. */
export const mustApproveAmendment = (pending: PendingAmendment, side: Side): boolean =>
  check(turnRules, { pending, side, needsFinance: pending.needsFinance }).ok

function sign({ pending, side, needsFinance, by }: Turn & { by: Deed }): PendingAmendment {
  const deed = side === 'FINANCE' ? { financeApproval: by } : { purchaserApproval: by }
  return { ...pending, needsFinance, ...deed }
}

const waitingEntry = (project: ProcurementProject, side: Side, at: Instant): TimelineEntry => ({
  projectId: project.id,
  at,
  event: 'notice.amendment-partly-approved',
  text:
    side === 'FINANCE'
      ? {
          zh: '财政部门审批通过公示修改，待购买主体审批。',
          en: 'Finance approved the amendment; it waits for the purchaser.',
        }
      : {
          zh: '购买主体审批通过公示修改，待财政部门审批。',
          en: 'The purchaser approved the amendment; it waits for finance.',
        },
  basis: basis.material,
  isPublic: false,
})
