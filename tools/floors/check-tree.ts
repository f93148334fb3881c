import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { circlesOf, ledTo } from './circles.ts'
import { type Import, importsOf } from './imports-of.ts'
import { judgeImport, quoteRow } from './judge-import.ts'
import { placeOf } from './place-of.ts'

const SOURCES = '{services,packages,infra,tools}/**/*.{ts,tsx,mts,js,mjs}'
const NO_SOURCES = /(^|\/)(node_modules|dist|build|\.[^/]+)\/|^tools\/floors\/examples\//

/** What a check of a tree finds. */
export type TreeCheck = { files: number; imports: number; violations: string[] }

/**
 * Checks every import of every source below `root` against the table, and that none of them lead around in a circle; a violation
 * names file, line and row, or the files of the circle.
 */
export function checkTree(root: string): TreeCheck {
  const files = globSync(SOURCES, { cwd: root })
    .filter((file) => !NO_SOURCES.test(file))
    .sort()
  const imports = new Map(
    files.map((file) => [file, importsIn(file, readFileSync(join(root, file), 'utf8'))]),
  )
  return {
    files: files.length,
    imports: [...imports.values()].reduce((sum, found) => sum + found.length, 0),
    violations: [
      ...[...imports].flatMap(([file, found]) => violationsOf(file, found)),
      ...circlesIn(imports),
    ],
  }
}

/** Checks one source as if it stood at `path`. */
export function checkFile(path: string, text: string): { imports: number; violations: string[] } {
  const found = importsIn(path, text)
  return { imports: found.length, violations: violationsOf(path, found) }
}

/** Tests may import anything: nothing of theirs is looked at. */
function importsIn(path: string, text: string): Import[] {
  const { isTest, row } = placeOf(path)
  return isTest || !row ? [] : importsOf(path, text)
}

function violationsOf(path: string, imports: readonly Import[]): string[] {
  const place = placeOf(path)
  if (place.isTest) return []
  if (!place.row) return [`${path}:1 stands on no floor of the table`]
  const row = quoteRow(place.row)
  return imports.flatMap(({ specifier, line }) => {
    const why = judgeImport(path, specifier)
    return why ? [`${path}:${line} ${why} (${specifier ?? 'import(…)'})\n    row: ${row}`] : []
  })
}

function circlesIn(imports: ReadonlyMap<string, readonly Import[]>): string[] {
  const graph = new Map(
    [...imports].map(([file, found]) => [
      file,
      found.flatMap(({ specifier }) => ledTo(file, specifier) ?? []),
    ]),
  )
  return circlesOf(graph).map((circle) => `${circle[0]}:1 imports lead in a circle: ${circle.join(' → ')}`)
}
