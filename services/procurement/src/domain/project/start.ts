import { accepted, check, type Instant, move, type Outcome, refused } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { publicEntry, type TimelineEntry } from '../timeline/entry.ts'
import { changed } from './changed.ts'
import type { ProcurementProject } from './project.ts'
import { startRules } from './start-rules.ts'
import type { Starting } from './starting.ts'
import { projectMoves } from './states.ts'
import { tooEarly } from './too-early.ts'

export type Started = { project: ProcurementProject; entry: TimelineEntry }

/**
 * The purchaser starts procurement: from the instant the notice ends, and not one second before (AC-02).
 *
 * A timer that is late changes no right: whoever holds the project first closes a notice whose end has come (`close`).
 */
export function startProcurement(starting: Starting): Outcome<Started> {
  const { project, now } = starting
  const early = tooEarly(starting)
  if (early) return refused(early)
  const moved = move(projectMoves, project.state, 'startProcurement')
  if (!moved.ok) return moved
  const judged = check(startRules, starting)
  if (!judged.ok) return judged
  const started = changed(project, { state: moved.value, startedAt: now, pendingAmendment: undefined }, now)
  return accepted({ project: started, entry: entryOf(started, now) })
}

const entryOf = (project: ProcurementProject, at: Instant): TimelineEntry =>
  publicEntry(project, {
    at,
    event: 'project.procurement-started',
    text: { zh: '采购启动。', en: 'Procurement started.' },
    basis: basis.path,
  })
