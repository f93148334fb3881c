import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { rooms } from '@gongshi/events'
import { apiSchemaOf, printApi } from './api-schema.ts'
import { checkContract } from './check-contract.ts'
import { composeRooms } from './compose-rooms.ts'
import { checkOperations } from './operations.ts'
import { readRooms } from './rooms.ts'

/*
 * Composes the rooms' SDL into packages/graph: the supergraph the gateway loads, and the API as it serves it.
 *
 *   node tools/compose/compose.ts            writes both when all checks pass
 *   node tools/compose/compose.ts --check    writes nothing; fails when what is committed is not what would be written
 */
const root = resolve(import.meta.dirname, '../..')
const graph = (file: string) => join(root, 'packages/graph', file)
const read = (file: string) => (existsSync(graph(file)) ? readFileSync(graph(file), 'utf8') : '')

process.exitCode = main(process.argv.includes('--check')) ? 0 : 1

function main(check: boolean): boolean {
  const sdl = readRooms(root)
  const missing = rooms.filter((name) => !sdl.some((room) => room.name === name))
  const { supergraph, problems } = composeRooms(sdl)
  if (!supergraph) return tell([...missing.map((name) => `${name}: the room has no SDL`), ...problems])
  const api = apiSchemaOf(supergraph)
  const broken = [
    ...checkContract({ contract: read('contract.graphql'), notYet: read('not-yet.txt'), api }),
    ...checkOperations(root, supergraph),
  ]
  const files = { 'supergraph.graphql': `${supergraph.trim()}\n`, 'api.graphql': printApi(api) }
  const stale = Object.entries(files).filter(([file, text]) => read(file) !== text)
  if (check) return tell([...broken, ...stale.map(([file]) => `${file} is stale: npm run compose`)])
  if (broken.length > 0) return tell(broken)
  for (const [file, text] of stale) writeFileSync(graph(file), text)
  console.log(`compose: ${sdl.length} rooms, ${stale.length} of 2 files changed`)
  return true
}

function tell(problems: readonly string[]): boolean {
  for (const problem of problems) console.error(`compose: ${problem}`)
  if (problems.length === 0) console.log('compose: in order')
  return problems.length === 0
}
