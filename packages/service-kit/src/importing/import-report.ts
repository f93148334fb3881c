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
}
