import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceFile } from './sizes.ts'

const SOURCES = '{services,packages,infra,tools}/**/*.{ts,tsx,mjs}'
const NOT_WRITTEN = /(^|\/)(node_modules|dist|build|examples|\.[^/]+)\/|\.generated(\.ts$|\/)/

/** Every source file people wrote below `root`; tests apart, because they are the specification and may be long. */
export function sourceFiles(root: string): { code: SourceFile[]; tests: SourceFile[] } {
  const files = globSync(SOURCES, { cwd: root })
    .filter((path) => !NOT_WRITTEN.test(path))
    .map((path) => ({ path, lines: lineCount(readFileSync(join(root, path), 'utf8')) }))
  return {
    code: files.filter((file) => !isTest(file.path)),
    tests: files.filter((file) => isTest(file.path)),
  }
}

function isTest(path: string): boolean {
  return /\.test\.tsx?$|\/test\//.test(path)
}

function lineCount(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
}
