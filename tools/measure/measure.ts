import { resolve } from 'node:path'
import { type SourceFile, sizesOf } from './sizes.ts'
import { sourceFiles } from './source-files.ts'

/*
 * A thermometer, not a gate (architecture.md 8): how long the files are.
 *
 *   node tools/measure/measure.ts
 */
const LONGEST = 10

const { code, tests } = sourceFiles(resolve(import.meta.dirname, '../..'))
const workspaces = Map.groupBy(code, ({ path }) =>
  path
    .split('/')
    .slice(0, path.startsWith('tools/') ? 1 : 2)
    .join('/'),
)
const groups: [string, SourceFile[]][] = [...[...workspaces].sort(), ['all code', code], ['all tests', tests]]

console.table(
  Object.fromEntries(
    groups
      .filter(([, files]) => files.length > 0)
      .map(([name, files]) => [name, { ...sizesOf(files), largest: sizesOf(files).largest.lines }]),
  ),
)
console.log('goal: median 20–30, 95th percentile under 100. The longest files:')
for (const file of [...code].sort((a, b) => b.lines - a.lines).slice(0, LONGEST)) {
  console.log(`${String(file.lines).padStart(5)}  ${file.path}`)
}
