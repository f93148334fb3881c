import { globSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../places.ts'
import { KINDS, type Kind, kindOf } from './kinds.ts'

/** The kinds of tests that some file asked for is of, so that no jest starts in vain; all when nothing is asked for. */
export function kindsOf(patterns: readonly string[], files = testFiles()): Kind[] {
  if (patterns.length === 0) return [...KINDS]
  const asked = patterns.map((pattern) => new RegExp(pattern, 'i'))
  const wanted = files.filter((file) => asked.some((pattern) => pattern.test(file)))
  return KINDS.filter((kind) => wanted.some((file) => kindOf(file) === kind))
}

/** Whole paths, as jest matches them. */
function testFiles(): string[] {
  return globSync('{packages,services,infra,tools}/**/*.test.ts', {
    cwd: ROOT,
    exclude: ({ name }: { name: string }) => name === 'node_modules',
    withFileTypes: true,
  }).map(({ parentPath, name }) => join(parentPath, name))
}
