import type { Finding } from './finding.ts'

/** Tells, row by row, whether one with the same key stood further up in the file, and where. */
export function duplicatesIn(): (key: string, line: number) => Finding | undefined {
  const first = new Map<string, number>()
  return (key, line) => {
    const before = first.get(key)
    if (before === undefined) first.set(key, line)
    return before === undefined ? undefined : { code: 'DUPLICATE_IN_FILE', text: twiceSince(before) }
  }
}

const twiceSince = (line: number) => ({
  zh: `与第 ${line} 行重复`,
  en: `the same stands in line ${line}`,
})
