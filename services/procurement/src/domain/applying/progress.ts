import type { Instant } from '@gongshi/domain-kit'

/** How far what touches many projects has been applied: to how many it may, to how many it has, and the ends of how many moved. */
export type Progress = { affected: number; applied: number; moved: number }

/** So many more were seen to. */
export const advanced = <P extends Progress>(progress: P, by: Omit<Progress, 'affected'>): P => ({
  ...progress,
  applied: progress.applied + by.applied,
  moved: progress.moved + by.moved,
})

/**
 * When the next batch is due: at once, each at an instant of its own, so that the timer of the next one is another timer, and what was
 * done is never done again.
 *
 * @returns undefined when nothing is left
 */
export function nextBatchAt(since: Instant, { affected, applied }: Progress): Instant | undefined {
  return applied < affected ? since.add({ milliseconds: applied }) : undefined
}
