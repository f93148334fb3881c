import { type Actor, accepted, type Instant, type Outcome, subjectOf } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { Policies } from '../ground/policies.ts'
import { changed } from '../notice/changed.ts'
import { changesOf, type FieldChange } from '../notice/changes.ts'
import type { NoticeContent } from '../notice/content.ts'
import { namesOf } from '../notice/field-names.ts'
import type { AdvanceNotice } from '../notice/notice.ts'
import { openVersion } from '../notice/open-version.ts'
import { startsTooSoon } from '../notice/service-after-start.ts'
import type { NoticeState } from '../notice/states.ts'
import type { CalendarGround } from '../notice/window.ts'
import { owedAfter } from '../project/corrections.ts'
import type { ProcurementProject } from '../project/project.ts'
import { publishedProject } from '../project/published-project.ts'
import { scopeOf } from '../project/scope.ts'
import type { ProjectState } from '../project/states.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import type { PendingAmendment } from './pending-amendment.ts'

export type PublishingAmendment = {
  before: ProcurementProject
  terms: ProcurementProject
  pending: PendingAmendment
  notice: AdvanceNotice
  moved: { projectState: ProjectState; noticeState: NoticeState }
  actor: Actor
  policies: Policies
  ground: CalendarGround
  now: Instant
}
export type AmendmentPublished = {
  project: ProcurementProject
  notice: AdvanceNotice
  superseded: AdvanceNotice
  content: NoticeContent
  entry: TimelineEntry
}

/** A new version is published with its whole period before it; the old one is superseded and stays public (AC-05). */
export function publishAmendment(publishing: PublishingAmendment): Outcome<AmendmentPublished> {
  const { before, terms, pending, moved, actor, policies, ground, now } = publishing
  const by = subjectOf(actor)
  const opened = openVersion({ project: terms, policies, ground, by, now })
  if (!opened.ok) return opened
  const { notice, content } = opened.value
  const tooSoon = startsTooSoon(terms, notice)
  if (tooSoon.length > 0) return { ok: false, refusals: tooSoon }
  const superseded = changed(
    publishing.notice,
    {
      state: moved.noticeState,
      supersededById: notice.id,
      earlierDeadline: undefined,
    },
    now,
  )
  const project = publishedProject(approvedTerms(terms, pending), notice, moved.projectState, now)
  const entry = entryOf(pending, notice, changesOf(before, pending.amendment))
  return accepted({ project, notice, superseded, content, entry })
}

/** The terms with whoever approved them, and what finance saw. */
function approvedTerms(terms: ProcurementProject, pending: PendingAmendment): ProcurementProject {
  const { purchaserApproval, financeApproval, drafters, answersObjectionIds } = pending
  return {
    ...terms,
    purchaserApproval,
    ...(financeApproval ? { financeApproval, approvedScope: scopeOf(terms) } : {}),
    drafters: [...new Set([...terms.drafters, ...drafters])],
    correctionDue: owedAfter(terms, answersObjectionIds),
    answeredObjectionIds: [...new Set([...terms.answeredObjectionIds, ...answersObjectionIds])],
    pendingAmendment: undefined,
  }
}

function entryOf(
  { reason }: PendingAmendment,
  notice: AdvanceNotice,
  changes: readonly FieldChange[],
): TimelineEntry {
  const fields = namesOf(changes)
  return {
    projectId: notice.projectId,
    at: notice.publishedAt,
    event: 'notice.amended',
    text: {
      zh: `公示内容实质性修改（${fields.zh}），发布第 ${notice.version} 版，重新计算公示期至 ${notice.closesOn} 24:00：${reason}`,
      en: `The notice was materially amended (${fields.en}); version ${notice.version} starts its period anew, until ${notice.closesOn} 24:00: ${reason}`,
    },
    basis: basis.material,
    isPublic: true,
  }
}
