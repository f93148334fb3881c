import type { Instant } from '@gongshi/domain-kit'
import type { TimerPlan } from '../timers/timer-plan.ts'
import type { FileOwner, StoredFile } from './stored-file.ts'

/** The one deadline of files. */
export const FILE_LEAVES = 'file.leaves'

/** What time alone does to a file: one that no record uses leaves after so many hours. */
export function deadlinesOf(
  { orphanHours }: StoredFile,
  { owners, since }: { owners: readonly FileOwner[]; since: Instant },
): TimerPlan[] {
  return owners.length > 0 ? [] : [{ kind: FILE_LEAVES, dueAt: since.add({ hours: orphanHours }) }]
}
