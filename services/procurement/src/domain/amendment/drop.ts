import { type Actor, accepted, check, type Instant, move, type Outcome, refused } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { changed } from '../project/changed.ts'
import type { ProcurementProject } from '../project/project.ts'
import { reasonGiven } from '../project/reason-given.ts'
import { projectMoves } from '../project/states.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { mayDropForFinance } from './may-drop.ts'
import { noneWaits } from './none-waits.ts'

export type Dropping = { project: ProcurementProject; actor: Actor; reason: string; now: Instant }
export type Dropped = { project: ProcurementProject; entry: TimelineEntry }

/** The purchaser thinks better of an amendment, or finance does not approve what waits for it; the public never saw it. */
export function dropAmendment({ project, actor, reason, now }: Dropping): Outcome<Dropped> {
  if (!project.pendingAmendment) return refused(noneWaits)
  const standing = { actor, project }
  const moved = move(projectMoves, project.state, 'dropAmendment')
  if (!moved.ok) return moved
  const judged = check([mayDropForFinance, reasonGiven], { ...standing, reason })
  if (!judged.ok) return judged
  const entry: TimelineEntry = {
    projectId: project.id,
    at: now,
    event: 'notice.amendment-dropped',
    text: { zh: `公示修改不再进行：${reason}`, en: `The amendment was dropped: ${reason}` },
    basis: basis.material,
    isPublic: false,
  }
  return accepted({ project: changed(project, { pendingAmendment: undefined }, now), entry })
}
