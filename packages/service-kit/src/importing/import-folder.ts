import { findFiles, missingFrom } from './find-files.ts'
import type { ImportReport } from './import-report.ts'

/** A file as it was found: its name below the folder, and its text. */
export type SourceFile = { file: string; text: string }
/** One file of a folder, and who reads it with what an import is given. */
export type FolderSource<Context> = {
  file: string
  read: (context: Context, source: SourceFile) => Promise<ImportReport>
}

/**
 * Imports every file of a room that a folder has, one after another, and tells of each what became of it.
 *
 * @param tell hears which files were looked for in vain
 * @throws NothingFoundError when the folder has none of them
 */
export async function* importFolder<Context>(
  folder: string,
  sources: readonly FolderSource<Context>[],
  context: Context,
  tell: (line: string) => void = (line) => void process.stderr.write(`${line}\n`),
): AsyncGenerator<ImportReport> {
  const all = findFiles(
    folder,
    sources.map(({ file }) => file),
  )
  const missing = missingFrom(all)
  if (missing) tell(missing)
  for (const { file, decoded } of all.found) {
    const source = sources.find((one) => one.file === file)!
    if ('reason' in decoded) yield unread(file, decoded.reason)
    else yield await source.read(context, { file, text: decoded.text })
  }
}

/** The report of a file of which nothing could be read. */
export const unread = (file: string, reason: string): ImportReport => ({
  file,
  read: 0,
  loaded: 0,
  unchanged: 0,
  bad: [{ line: 0, reason }],
})
