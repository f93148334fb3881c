import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Programs by these names in these folders, in the order of the names. */
export function executables(folders: readonly string[], names: readonly string[]): string[] {
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).filter(isExecutable)
}

/** The folders of a search path like `PATH`. */
export const foldersOf = (path: string): string[] =>
  path.split(delimiter).filter((folder) => folder.startsWith('/'))

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
