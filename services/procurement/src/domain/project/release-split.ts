import { type Actor, accepted, type Instant, type Outcome, subjectOf } from '@gongshi/domain-kit'
import type { TimelineEntry } from '../timeline/entry.ts'
import { changed } from './changed.ts'
import type { ProcurementProject } from './project.ts'
import { moveFor } from './reason-given.ts'
import { scopeOf } from './scope.ts'
import { total } from './split-purchase.ts'
import { projectMoves } from './states.ts'

export type Releasing = {
  project: ProcurementProject
  /** The others of the group that the pending amendment, or else the project, belongs to. */
  committedFen: bigint
  actor: Actor
  reason: string
  now: Instant
}
export type Released = { project: ProcurementProject; entry: TimelineEntry }

/** Finance lets a purchase pass that looks split, as it stands or as it would be amended; reason and sums are kept. */
export function releaseSplitPurchase({
  project,
  committedFen,
  actor,
  reason,
  now,
}: Releasing): Outcome<Released> {
  const moved = moveFor(reason, projectMoves, project.state, 'releaseSplitPurchase')
  if (!moved.ok) return moved
  const by = subjectOf(actor)
  const seen = releasable(project)
  const cumulativeFen = String(total({ project: seen, committedFen }))
  const releasedScope = { ...scopeOf(seen), cumulativeFen }
  const released = changed(project, { splitRelease: { by, at: now, reason }, releasedScope }, now)
  return accepted({ project: released, entry: entryOf(released, reason, now) })
}

/** What finance looks at: the project as the pending amendment would leave it. */
export const releasable = (project: ProcurementProject): ProcurementProject => ({
  ...project,
  ...project.pendingAmendment?.amendment,
})

const entryOf = (project: ProcurementProject, reason: string, at: Instant): TimelineEntry => ({
  projectId: project.id,
  at,
  event: 'project.split-released',
  text: {
    zh: `财政部门核准放行（化整为零核查）：${reason}`,
    en: `Finance released the purchase (R-05): ${reason}`,
  },
  isPublic: false,
})
