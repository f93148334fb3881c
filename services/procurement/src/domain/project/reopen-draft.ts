import { type Actor, accepted, type Instant, type Outcome, subjectOf } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { changed } from './changed.ts'
import { unapprovedOf } from './editors.ts'
import { remembering } from './last-return.ts'
import type { ProcurementProject } from './project.ts'
import { moveFor } from './reason-given.ts'
import { projectMoves } from './states.ts'

export type ReopeningDraft = { project: ProcurementProject; actor: Actor; reason: string; now: Instant }
export type DraftReopened = { project: ProcurementProject; entry: TimelineEntry }

/**
 * The handler takes an approved project back before its notice: it is a draft again, seen by its own people only.
 *
 * Approvals and releases lapse with what they approved; so do an intention and an only supplier that were made public.
 */
export function reopenDraft({ project, actor, reason, now }: ReopeningDraft): Outcome<DraftReopened> {
  const moved = moveFor(reason, projectMoves, project.state, 'reopenDraft')
  if (!moved.ok) return moved
  const by = subjectOf(actor)
  const remembered = remembering(project, { by, at: now, reason })
  const reopened = changed(
    project,
    { ...lapsed, ...unapprovedOf(project), ...remembered, state: moved.value },
    now,
  )
  const entry: TimelineEntry = {
    projectId: project.id,
    at: now,
    event: 'project.reopened',
    text: {
      zh: `经办人撤回重新起草，原审批和放行失效：${reason}`,
      en: `The handler took the project back to its draft; approvals and releases lapse: ${reason}`,
    },
    basis: basis.path,
    isPublic: false,
  }
  return accepted({ project: reopened, entry })
}

const lapsed = {
  purchaserApproval: undefined,
  financeApproval: undefined,
  approvedScope: undefined,
  splitRelease: undefined,
  releasedScope: undefined,
  intentionPublishedAt: undefined,
  singleSource: undefined,
  publicSince: undefined,
}
