import { resolve } from 'node:path'
import { ceremonies } from './ceremony.ts'
import { type SourceFile, sizesOf } from './sizes.ts'
import { sourceFiles } from './source-files.ts'

/*
 * A thermometer, not a gate (architecture.md 8): how long the files are, and what a verb costs.
 *
 *   node tools/measure/measure.ts [tree]     this one, or one that was, as git worktree puts it somewhere
 */
const LONGEST = 10

const root = resolve(process.argv[2] ?? resolve(import.meta.dirname, '../..'))
const { code, tests } = sourceFiles(root)
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

const verbs = ceremonies(root)
const { median: files } = sizesOf(verbs.map(({ verb, files: lines }) => ({ path: verb, lines })))
const { median, p95, largest } = sizesOf(verbs.map(({ verb, lines }) => ({ path: verb, lines })))
console.log(
  `a verb outside its rules and tests (${verbs.length} verbs): in ${files} files, by ${median} lines; 95th percentile ${p95}, most ${largest.lines} (${largest.path})`,
)
