import { type Actor, accepted, check, type Instant, isIn, move, type Outcome } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { changed as noticeChanged } from '../notice/changed.ts'
import type { AdvanceNotice } from '../notice/notice.ts'
import { noticeMoves } from '../notice/states.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { changed } from './changed.ts'
import type { ProcurementProject } from './project.ts'
import { reasonGiven } from './reason-given.ts'
import { projectMoves } from './states.ts'

export type Cancelling = {
  project: ProcurementProject
  notice?: AdvanceNotice
  actor: Actor
  reason: string
  now: Instant
}
export type Cancelled = { project: ProcurementProject; notice?: AdvanceNotice; entry: TimelineEntry }

/** The approver cancels, and the reason is public when the project is; during the notice it then counts in no year (R-18, AC-11). */
export function cancel(cancelling: Cancelling): Outcome<Cancelled> {
  const { project, reason } = cancelling
  const said = check([reasonGiven], { reason })
  if (!said.ok) return said
  const moved = move(projectMoves, project.state, 'cancel')
  return moved.ok ? accepted(cancelled(cancelling, moved.value)) : moved
}

function cancelled(
  { project, notice, actor, reason, now }: Cancelling,
  state: ProcurementProject['state'],
): Cancelled {
  const by = actor.kind === 'person' ? actor.subject : 'system'
  const isDuringNotice = isIn(projectMoves, project.state, 'running')
  const isCounted = project.isCounted && !isDuringNotice
  const after = changed(
    project,
    { state, cancelled: { by, at: now, reason }, isCounted, pendingAmendment: undefined },
    now,
  )
  const withdrawn = notice && move(noticeMoves, notice.state, 'withdraw')
  return {
    project: after,
    ...(notice && withdrawn?.ok ? { notice: withdraw(notice, reason, now) } : {}),
    entry: entryOf(after, reason, now),
  }
}

function withdraw(notice: AdvanceNotice, reason: string, now: Instant): AdvanceNotice {
  return noticeChanged(
    notice,
    {
      state: 'WITHDRAWN',
      withdrawn: { at: now, reason },
      earlierDeadline: undefined,
    },
    now,
  )
}

const entryOf = (project: ProcurementProject, reason: string, at: Instant): TimelineEntry => ({
  projectId: project.id,
  at,
  event: 'project.cancelled',
  text: { zh: `项目取消：${reason}`, en: `The project was cancelled: ${reason}` },
  basis: basis.path,
  isPublic: project.publicSince !== undefined,
})
