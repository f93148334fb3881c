import { type Finding, sentenceOf } from './kind/finding.ts'
import { twoLanguages } from './two-languages.ts'

/** A row that was not loaded. */
export type BadLine = { line: number; reason: string }

/** What an import did with a file; loaded, unchanged and bad add up to read. */
export type ImportReport = {
  file: string
  read: number
  loaded: number
  unchanged: number
  bad: readonly BadLine[]
}

/** Thrown by a loader that refuses one row; the row is reported and the rest goes on. */
export class BadRowError extends Error {
  override readonly name = 'BadRowError'
  readonly findings: readonly Finding[]

  /** @param why a sentence in both languages, or each thing that is wrong */
  constructor(why: string | readonly Finding[]) {
    super(typeof why === 'string' ? why : why.map(sentenceOf).join('; '))
    this.findings = typeof why === 'string' ? [{ code: 'ROW_REFUSED', text: twoLanguages(why) }] : why
  }
}
