import {
  type Actor,
  accepted,
  brokenRules,
  civilDateOf,
  type Instant,
  move,
  type Outcome,
  subjectOf,
} from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { newFindings } from '../finding/new-findings.ts'
import type { Policies } from '../ground/policies.ts'
import type { ServiceItem } from '../ground/service-item.ts'
import { changesOf, onlyChanges, somethingChanges } from '../notice/changes.ts'
import { namesOf } from '../notice/field-names.ts'
import type { Amendment } from '../notice/fields.ts'
import type { AdvanceNotice } from '../notice/notice.ts'
import type { ObjectionFacts } from '../objection/objection.ts'
import { changed } from '../project/changed.ts'
import type { ProcurementProject } from '../project/project.ts'
import { readableTerms } from '../project/readable-terms.ts'
import { reasonGiven } from '../project/reason-given.ts'
import { nearlySplit, splitPurchase } from '../project/split-purchase.ts'
import { projectMoves } from '../project/states.ts'
import { submissionOf } from '../project/submission.ts'
import { amendmentRules } from '../project/submission-rules.ts'
import { submissionWarnings } from '../project/submission-warnings.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { amendableNow } from './amendable.ts'
import { amendedTerms } from './amended-terms.ts'
import { answersOwn } from './answers-own.ts'
import { exceedsApproval } from './exceeds-approval.ts'
import type { PendingAmendment } from './pending-amendment.ts'

export type Proposing = {
  project: ProcurementProject
  notice: AdvanceNotice
  amendment: Amendment
  answersObjectionIds: readonly string[]
  /** The project's objections. */
  objections: readonly ObjectionFacts[]
  reason: string
  actor: Actor
  item: ServiceItem | null
  policies: Policies
  committedFen: bigint
  now: Instant
}
export type Proposed = { project: ProcurementProject; entry: TimelineEntry }

/**
 * A handler drafts a material amendment; another drafting replaces it, and whoever wrote any of it does not approve it.
 *
 * Everything a submission needs is judged; a split purchase is a warning here, for finance may release it before the approval.
 */
export function propose(proposing: Proposing): Outcome<Proposed> {
  const { project, actor, reason, answersObjectionIds, item, policies, now } = proposing
  const moved = move(projectMoves, project.state, 'proposeAmendment')
  if (!moved.ok) return moved
  const changes = changesOf(project, proposing.amendment)
  const amendment = onlyChanges(proposing.amendment, changes)
  const terms = amendedTerms({ ...proposing, amendment })
  const submission = submissionOf(terms, item, policies, civilDateOf(now))
  const refusals = [
    ...brokenRules([amendableNow, answersOwn], proposing),
    ...brokenRules([reasonGiven], { reason }),
    ...brokenRules([somethingChanges], changes),
    ...brokenRules(readableTerms, terms),
    ...brokenRules(amendmentRules, submission),
  ]
  if (refusals.length > 0) return { ok: false, refusals }
  const by = subjectOf(actor)
  const pendingAmendment: PendingAmendment = {
    proposedAt: now,
    drafters: [...new Set([...(project.pendingAmendment?.drafters ?? []), by])],
    reason,
    amendment,
    answersObjectionIds,
    findings: newFindings(terms, project),
    needsFinance: exceedsApproval(terms, project),
  }
  const after = changed(project, { pendingAmendment }, now)
  const { zh, en } = namesOf(changes)
  const entry: TimelineEntry = {
    projectId: project.id,
    at: now,
    event: 'notice.amendment-proposed',
    text: {
      zh: `经办人提出修改公示（${zh}），待审批：${reason}`,
      en: `The handler proposed to amend the notice (${en}); it waits for approval: ${reason}`,
    },
    basis: basis.material,
    isPublic: false,
  }
  const accumulation = { ...proposing, project: terms }
  return accepted({ project: after, entry }, [
    ...brokenRules(submissionWarnings, submission),
    ...brokenRules([splitPurchase, nearlySplit], accumulation),
  ])
}
