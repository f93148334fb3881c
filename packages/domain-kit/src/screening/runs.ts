import type { DigitGroup } from './digit-groups.ts'

/** Groups of digits that may be read as one number, with what stands between them. */
export type Run = { groups: readonly DigitGroup[]; gaps: readonly string[] }

/** Signs people put between the digits of one number. */
const weak = /^[\s\-‐-―−﹣_.·•・∙*~～^'’"“”/\\|#()[\]]*$/u
/** Signs that part numbers, unless every digit stands alone or the parts are those of a telephone. */
const strong = /^[^\p{L}\p{N}]*$/u
const LONGEST_GAP = 8

export const isWeak = (gap: string): boolean => weak.test(gap)

/** Cuts the groups of a text where something stands between them that no number has inside. */
export function runsOf(groups: readonly DigitGroup[], text: string): Run[] {
  const runs: { groups: DigitGroup[]; gaps: string[] }[] = []
  for (const group of groups) {
    const run = runs.at(-1)
    const last = run?.groups.at(-1)
    const gap = last ? text.slice(last.end, group.start) : undefined
    if (run && gap !== undefined && gap.length <= LONGEST_GAP && strong.test(gap)) {
      run.groups.push(group)
      run.gaps.push(gap)
    } else runs.push({ groups: [group], gaps: [] })
  }
  return runs
}
