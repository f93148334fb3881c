import { resolve } from 'node:path'
import { checkStateTable } from './check-state-table.ts'
import { drawings, staleDrawings, writeDrawings } from './drawings.ts'
import { readPermissionTables } from './read-permission-tables.ts'
import { readStateTables } from './read-state-tables.ts'

/*
 * Draws every room's state tables, who may do what, and the floor rule into docs/drawings.
 *
 *   node tools/draw/draw.ts            writes what is stale
 *   node tools/draw/draw.ts --check    writes nothing; fails when a drawing is stale
 *
 * Both fail when a table has a state that cannot be reached or left.
 */
const root = resolve(import.meta.dirname, '../..')
const tables = await readStateTables(root)
const problems = tables.flatMap(checkStateTable)
const permissions = await readPermissionTables(root, tables)
const wanted = drawings(tables, permissions)

if (process.argv.includes('--check')) {
  problems.push(...staleDrawings(root, wanted).map((path) => `${path} is stale: npm run draw`))
  console.log(`draw: ${tables.length} state tables checked`)
} else {
  for (const path of writeDrawings(root, wanted)) console.log(`drew ${path}`)
  console.log(`draw: ${tables.length} state tables`)
}
for (const problem of problems) console.error(problem)
process.exitCode = problems.length === 0 ? 0 : 1
