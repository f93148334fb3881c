import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawHouse } from '../floors/draw-house.ts'
import { drawPermissionTable } from './draw-permission-table.ts'
import { DRAWN, drawStateTable } from './draw-state-table.ts'
import type { PermissionTable } from './permission-table.ts'
import type { StateTable } from './state-table.ts'

const FOLDER = 'docs/drawings'

/** Every page that should be in docs/drawings, by its path. */
export function drawings(
  tables: readonly StateTable[],
  permissions: readonly PermissionTable[] = [],
): Map<string, string> {
  const pages = tables.map(
    (table) => [`${FOLDER}/${table.room}-${table.noun}.md`, drawStateTable(table)] as const,
  )
  const offices = permissions.map(
    (table) => [`${FOLDER}/${table.room}-${table.noun}-permissions.md`, drawPermissionTable(table)] as const,
  )
  return new Map([[`${FOLDER}/house.md`, drawHouse()], ...pages, ...offices])
}

/** The pages that are missing, differ from what would be drawn, or are drawn from a table that is gone. */
export function staleDrawings(root: string, wanted: ReadonlyMap<string, string>): string[] {
  const different = [...wanted].filter(([path, page]) => read(root, path) !== page).map(([path]) => path)
  const orphans = globSync(`${FOLDER}/*.md`, { cwd: root }).filter(
    (path) => !wanted.has(path) && read(root, path).includes(DRAWN),
  )
  return [...different, ...orphans].sort()
}

/** Writes what is stale and removes what has no table any more. */
export function writeDrawings(root: string, wanted: ReadonlyMap<string, string>): string[] {
  mkdirSync(join(root, FOLDER), { recursive: true })
  const stale = staleDrawings(root, wanted)
  for (const path of stale) {
    const page = wanted.get(path)
    if (page === undefined) rmSync(join(root, path))
    else writeFileSync(join(root, path), page)
  }
  return stale
}

function read(root: string, path: string): string {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : ''
}
