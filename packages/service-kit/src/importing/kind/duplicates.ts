import type { Finding } from './finding.ts'

/** The rows of a file that fit so far, by their keys. */
export type Fitting = {
  /** Whether a row with the same key stood further up and fit, and where. */
  twice: (key: string) => Finding | undefined
  /** This one fits: another one like it is a slip. */
  fits: (key: string, line: number) => void
}

/** Tells, row by row, whether one with the same key stood further up; a row that was refused stands in nobody's way. */
export function duplicatesIn(): Fitting {
  const first = new Map<string, number>()
  return {
    twice: (key) => {
      const before = first.get(key)
      return before === undefined ? undefined : { code: 'DUPLICATE_IN_FILE', text: twiceSince(before) }
    },
    fits: (key, line) => void first.set(key, line),
  }
}

const twiceSince = (line: number) => ({
  zh: `与第 ${line} 行重复`,
  en: `the same stands in line ${line}`,
})
