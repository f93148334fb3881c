import { extendSingleSource } from '../domain/project/extend-single-source.ts'
import type { Records } from '../store/store.ts'
import type { DeadlineCorrection } from './correct-deadlines.ts'
import { projectNews } from './news/project-news.ts'
import { holdUpToDate } from './shared/hold-project.ts'
import { keep } from './shared/keep.ts'

/** Reckons every running publicity of an only supplier anew: later by itself, never earlier. */
export async function extendSingleSources(
  tx: Records,
  { correction, actor, cause }: DeadlineCorrection,
): Promise<number> {
  const { because, now } = correction
  let moved = 0
  for (const projectId of await tx.projects.withOpenSingleSource(now)) {
    const held = await holdUpToDate(tx, projectId, now)
    const extended = held && extendSingleSource(held.project, correction)
    if (!held || !extended) continue
    const { project: after, beforeOn, afterOn, entry } = extended
    const change = { subject: 'SINGLE_SOURCE', direction: 'LATER', projectId, at: now } as const
    await tx.deadlineChanges.add([{ ...change, beforeOn, afterOn, because, cause }])
    await keep(tx, {
      command: 'extend-single-source',
      actor,
      now,
      project: { before: held.project, after },
      entries: [entry],
      news: [projectNews('project.single-source-moved.v1', after, now)],
      note: { cause },
    })
    moved += 1
  }
  return moved
}
