import { type Actor, accepted, type Instant, move, type Outcome, refused } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import type { ServiceItem } from '../ground/service-item.ts'
import type { AdvanceNotice } from '../notice/notice.ts'
import type { CalendarGround } from '../notice/window.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { changed } from './changed.ts'
import { mayDo } from './may-do.ts'
import type { ProcurementProject } from './project.ts'
import { startRules } from './start-rules.ts'
import { projectMoves } from './states.ts'
import { tooEarly } from './too-early.ts'

export type Starting = {
  project: ProcurementProject
  notice?: AdvanceNotice
  /** Whether an objection raised in time is not decided, in whatever state (AC-58). */
  hasUndecidedObjection: boolean
  actor: Actor
  item: ServiceItem | null
  ground: CalendarGround
  /** Whether the house's clocks disagree, so that no end is believed to have come. */
  isTimeInDoubt: boolean
  /** Whether the catalogue's calendar is newer than the one this room has heard of. */
  isCalendarOnItsWay: boolean
  now: Instant
}
export type Started = { project: ProcurementProject; entry: TimelineEntry }

/**
 * The purchaser starts procurement: from the instant the notice ends, and not one second before (AC-02).
 *
 * A timer that is late changes no right: whoever holds the project first closes a notice whose end has come (`close`).
 */
export function startProcurement(starting: Starting): Outcome<Started> {
  const { actor, project, now } = starting
  const authority = mayDo('startProcurement', { actor, project })
  if (!authority.ok) return authority
  const early = tooEarly(starting)
  if (early) return refused(early)
  const moved = move(projectMoves, project.state, 'startProcurement')
  if (!moved.ok) return moved
  const judged = check(startRules, starting)
  if (!judged.ok) return judged
  const started = changed(project, { state: moved.value, startedAt: now, pendingAmendment: undefined }, now)
  return accepted({ project: started, entry: entryOf(started, now) })
}

const entryOf = (project: ProcurementProject, at: Instant): TimelineEntry => ({
  projectId: project.id,
  at,
  event: 'project.procurement-started',
  text: { zh: '采购启动。', en: 'Procurement started.' },
  basis: basis.path,
  isPublic: true,
})
