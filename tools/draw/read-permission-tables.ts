import { globSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { PermissionTable, VerbRow } from './permission-table.ts'
import type { StateTable } from './state-table.ts'

/** Every `verbs` exported by a `verbs.ts` of a room's domain, with the state table beside it. */
export async function readPermissionTables(
  root: string,
  tables: readonly StateTable[],
): Promise<PermissionTable[]> {
  const files = globSync('services/*/src/domain/*/verbs.ts', { cwd: root }).sort()
  return Promise.all(
    files.map(async (file) => {
      const { verbs } = (await import(join(root, file))) as { verbs: Record<string, VerbRow> }
      const states = tables.find((table) => dirname(table.file) === dirname(file))
      if (!states) throw new Error(`${file}: no states.ts beside it`)
      return { room: states.room, noun: basename(dirname(file)), file, verbs, moves: states.moves }
    }),
  )
}
