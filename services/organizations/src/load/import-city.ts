import { type ImportReport, importFolder } from '@gongshi/service-kit'
import type { Context } from '../commands/context.ts'
import { type File, sources } from './sources.ts'

/**
 * Imports every file of this room that the folder has, one after another, and tells of each what became of it.
 *
 * @throws NothingFoundError when it has none of them
 */
export function importCity(context: Context, folder: string): AsyncGenerator<ImportReport> {
  const bound = sources.map(({ file, read }) => ({ file, read: (source: File) => read(context, source) }))
  return importFolder(folder, bound)
}
