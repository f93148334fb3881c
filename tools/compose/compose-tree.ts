import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rooms } from '@gongshi/events'
import { checkInputs } from '@gongshi/graph'
import { buildSchema } from 'graphql'
import { apiSchemaOf, printApi } from './api-schema.ts'
import { checkContract } from './check-contract.ts'
import { composeRooms } from './compose-rooms.ts'
import { checkOperations, knownOperations } from './operations.ts'
import { readRooms } from './rooms.ts'
import { checkServed } from './served/check-served.ts'

type Composing = {
  root: string
  /** The API as it was committed and is served; undefined when nothing knows it but the file itself. */
  committed?: string
  /** The day it is, YYYY-MM-DD. */
  today: string
  /** Only look whether the files are what they would be. */
  check: boolean
}

/** What came of it: what stands in the way, or which files were written. */
export type ComposedTree = { problems: string[]; written: string[] }

/** Composes the rooms of a tree into its packages/graph, when everything that guards the public graph agrees. */
export function composeTree({ root, committed, today, check }: Composing): ComposedTree {
  const graph = (file: string) => join(root, 'packages/graph', file)
  const read = (file: string) => (existsSync(graph(file)) ? readFileSync(graph(file), 'utf8') : '')
  const sdl = readRooms(root)
  const missing = rooms.filter((name) => !sdl.some((room) => room.name === name))
  const { supergraph, problems } = composeRooms(sdl, { listed: read('in-transit.txt'), today })
  if (!supergraph)
    return { problems: [...missing.map((name) => `${name}: the room has no SDL`), ...problems], written: [] }
  const api = apiSchemaOf(supergraph)
  const before = committed ?? read('api.graphql')
  const operations = knownOperations(root)
  const broken = [
    ...checkContract({ contract: read('contract.graphql'), notYet: read('not-yet.txt'), api }),
    ...(before ? checkServed({ before: buildSchema(before), after: api, operations, today }) : []),
    ...checkOperations(operations, supergraph),
    ...checkInputs(api),
  ]
  const files = { 'supergraph.graphql': `${supergraph.trim()}\n`, 'api.graphql': printApi(api) }
  const stale = Object.entries(files).filter(([file, text]) => read(file) !== text)
  if (check) broken.push(...stale.map(([file]) => `${file} is stale: npm run compose`))
  if (check || broken.length > 0) return { problems: broken, written: [] }
  for (const [file, text] of stale) writeFileSync(graph(file), text)
  return { problems: [], written: stale.map(([file]) => file) }
}
