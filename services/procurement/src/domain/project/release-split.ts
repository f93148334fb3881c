import { type Actor, accepted, type Instant, move, type Outcome } from '@gongshi/domain-kit'
import { check } from '../check.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { financePerson } from './authority.ts'
import { changed } from './changed.ts'
import type { ProcurementProject } from './project.ts'
import { reasonGiven } from './reason-given.ts'
import { projectMoves } from './states.ts'

export type Releasing = { project: ProcurementProject; actor: Actor; reason: string; now: Instant }
export type Released = { project: ProcurementProject; entry: TimelineEntry }

/** Finance lets a purchase pass that looks split, and its reason is kept. */
export function releaseSplitPurchase({ project, actor, reason, now }: Releasing): Outcome<Released> {
  const authority = check(financePerson, { actor, project })
  if (!authority.ok) return authority
  const moved = move(projectMoves, project.state, 'releaseSplitPurchase')
  if (!moved.ok) return moved
  const said = check([reasonGiven], { reason })
  if (!said.ok) return said
  const by = actor.kind === 'person' ? actor.subject : ''
  const released = changed(project, { splitRelease: { by, at: now, reason } }, now)
  return accepted({ project: released, entry: entryOf(released, reason, now) })
}

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
