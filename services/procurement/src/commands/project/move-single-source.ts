import { moveSingleSource as move } from '../../domain/project/move-single-source.ts'
import type { Records } from '../../store/store.ts'
import { projectNews } from '../news/project-news.ts'
import type { DeadlineCorrection } from '../notice/correct-deadline.ts'
import { DeadlineUnknown } from '../shared/deadline-unknown.ts'
import { holdUpToDate } from '../shared/hold-project.ts'
import { keep } from '../shared/keep.ts'

/**
 * The publicity of an only supplier ends later, by a lost day or a corrected calendar, never earlier (4.5, R-20); whether it does.
 *
 * @throws DeadlineUnknown when a lost day would move it beyond the known calendar
 */
export async function moveSingleSource(
  tx: Records,
  projectId: string,
  { correction, actor, cause }: DeadlineCorrection,
): Promise<boolean> {
  const { because, now } = correction
  const held = await holdUpToDate(tx, projectId, now)
  const moved = held && move({ ...correction, project: held.project })
  if (!held || !moved) return false
  if (!moved.ok) throw new DeadlineUnknown(moved.refusals)
  const { project: after, beforeOn, afterOn, entry } = moved.value
  const change = { subject: 'SINGLE_SOURCE', direction: 'LATER', projectId, at: now } as const
  await tx.deadlineChanges.add([{ ...change, beforeOn, afterOn, because, cause }])
  await keep(tx, {
    command: 'move-single-source',
    actor,
    now,
    project: { before: held.project, after },
    entries: [entry],
    news: [projectNews('project.single-source-moved.v1', after, now)],
    note: { cause },
  })
  return true
}
