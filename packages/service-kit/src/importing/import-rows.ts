import type { z } from 'zod'
import { houseSentences } from './house-sentences.ts'
import { type BadLine, BadRowError, type ImportReport } from './import-report.ts'
import { readRecords } from './read-records.ts'
import { reasonOfRow } from './reason-of-row.ts'

type Import<S extends z.ZodType> = {
  /** The file's name, for the report. */
  file: string
  text: string
  /** What a row must look like; cells come as text, an empty cell as undefined. */
  shape: S
  /** Keeps one row; throws BadRowError to refuse it. */
  load: (row: z.infer<S>) => Promise<'loaded' | 'unchanged'>
}

/**
 * Loads a CSV file row by row: a bad row is reported with file, line and reason, and the rest is loaded.
 *
 * @throws what `load` throws, unless it is a BadRowError or what the database will not keep of this one row
 */
export async function importRows<S extends z.ZodType>({
  file,
  text,
  shape,
  load,
}: Import<S>): Promise<ImportReport> {
  const { records, bad } = readRecords(text)
  const told: BadLine[] = [...bad]
  const done = { loaded: 0, unchanged: 0 }
  for (const { line, cells } of records) {
    const read = shape.safeParse(cells, { error: houseSentences })
    if (!read.success) {
      told.push({ line, reason: sentenceOf(read.error) })
      continue
    }
    try {
      done[await load(read.data)] += 1
    } catch (error) {
      const reason = error instanceof BadRowError ? error.message : reasonOfRow(error)
      if (reason === undefined) throw error
      told.push({ line, reason })
    }
  }
  return {
    file,
    read: records.length + bad.length,
    ...done,
    bad: told.sort((one, other) => one.line - other.line),
  }
}

function sentenceOf(error: z.ZodError): string {
  return error.issues
    .map(({ path, message }) => (path.length ? `${path.join('.')}: ${message}` : message))
    .join('; ')
}
