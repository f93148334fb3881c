import type { Instant } from '@gongshi/domain-kit'
import type { Progress } from '../../domain/applying/progress.ts'
import type { Records } from '../../store/store.ts'
import type { Effects } from '../../store/table/effects.ts'
import { holdUpToDate } from './hold-project.ts'
import { bringUpToDate } from './objections-now.ts'

const A_BATCH = 25

type Batch = {
  effects: Effects
  ownerId: string
  now: Instant
  /** Whether an end of the project moved. */
  apply: (projectId: string) => Promise<boolean>
}

/**
 * Applies something to the next of its projects and marks them; then does to them what time has done meanwhile, for while an end was to
 * be moved time alone ended nothing.
 */
export async function applyBatch(
  tx: Records,
  { effects, ownerId, now, apply }: Batch,
): Promise<Omit<Progress, 'affected'>> {
  const projectIds = await effects.waiting(ownerId, A_BATCH)
  let moved = 0
  for (const projectId of projectIds) if (await apply(projectId)) moved += 1
  await effects.markApplied(ownerId, projectIds, now)
  for (const projectId of projectIds) await holdUpToDate(tx, projectId, now)
  await bringUpToDate(tx, await tx.objections.ofProjects(projectIds, { withReports: true }), now)
  return { applied: projectIds.length, moved }
}
