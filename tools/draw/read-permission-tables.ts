import { globSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { DrawnVerb, PermissionTable } from './permission-table.ts'
import type { StateTable } from './state-table.ts'

/** Every `verbs` exported by a `verbs.ts` of a room's domain, with what `begins` one and the state table beside it. */
export async function readPermissionTables(
  root: string,
  tables: readonly StateTable[],
): Promise<PermissionTable[]> {
  const files = globSync('services/*/src/domain/*/verbs.ts', { cwd: root }).sort()
  return Promise.all(
    files.map(async (file) => {
      const { verbs, begins } = (await import(join(root, file))) as Record<string, Record<string, DrawnVerb>>
      if (!verbs) throw new Error(`${file}: exports no verbs`)
      const moves = tables.find((table) => dirname(table.file) === dirname(file))?.moves
      return { room: file.split('/')[1]!, noun: basename(dirname(file)), file, begins, verbs, moves }
    }),
  )
}
