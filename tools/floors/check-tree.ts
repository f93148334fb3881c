import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { importsOf } from './imports-of.ts'
import { judgeImport, quoteRow } from './judge-import.ts'
import { placeOf } from './place-of.ts'

const SOURCES = '{services,packages,infra,tools}/**/*.{ts,tsx,mts,js,mjs}'
const NO_SOURCES = /(^|\/)(node_modules|dist|build|\.[^/]+)\/|^tools\/floors\/examples\//

/** What a check of a tree finds. */
export type TreeCheck = { files: number; imports: number; violations: string[] }

/** Checks every import of every source below `root` against the table; a violation names file, line and row. */
export function checkTree(root: string): TreeCheck {
  const files = globSync(SOURCES, { cwd: root })
    .filter((file) => !NO_SOURCES.test(file))
    .sort()
  const perFile = files.map((file) => checkFile(file, readFileSync(join(root, file), 'utf8')))
  return {
    files: files.length,
    imports: perFile.reduce((sum, one) => sum + one.imports, 0),
    violations: perFile.flatMap((one) => one.violations),
  }
}

/** Checks one source as if it stood at `path`. */
export function checkFile(path: string, text: string): { imports: number; violations: string[] } {
  const place = placeOf(path)
  if (place.isTest) return { imports: 0, violations: [] }
  if (!place.row) return { imports: 0, violations: [`${path}:1 stands on no floor of the table`] }
  const row = quoteRow(place.row)
  const imports = importsOf(path, text)
  const violations = imports.flatMap(({ specifier, line }) => {
    const why = judgeImport(path, specifier)
    return why ? [`${path}:${line} ${why} (${specifier ?? 'import(…)'})\n    row: ${row}`] : []
  })
  return { imports: imports.length, violations }
}
