import { resolve } from 'node:path'
import { civilDateOf, Temporal } from '@gongshi/domain-kit'
import { rooms } from '@gongshi/events'
import { committedApi } from './committed-api.ts'
import { composeTree } from './compose-tree.ts'

/*
 * Composes the rooms' SDL into packages/graph: the supergraph the gateway loads, and the API as it serves it.
 *
 *   node tools/compose/compose.ts            writes both when all checks pass
 *   node tools/compose/compose.ts --check    writes nothing; fails when what is committed is not what would be written
 */
const root = resolve(import.meta.dirname, '../..')
const check = process.argv.includes('--check')
const today = civilDateOf(Temporal.Now.instant()).toString()
const { problems, written } = composeTree({ root, committed: committedApi(root), today, check })

for (const problem of problems) console.error(`compose: ${problem}`)
if (problems.length === 0 && check) console.log('compose: in order')
if (problems.length === 0 && !check)
  console.log(`compose: ${rooms.length} rooms, ${written.length} of 2 files changed`)
process.exitCode = problems.length === 0 ? 0 : 1
