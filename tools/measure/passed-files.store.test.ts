import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from '@jest/globals'

const ROOT = join(__dirname, '../..')
const PAGE = join(ROOT, 'docs/architecture.md')
const PROGRAM = join(ROOT, 'services/procurement/test/programs/pass-publishing.ts')

let told: { errors: unknown[]; passed: string[] }
beforeAll(async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--disable-warning=ExperimentalWarning',
    PROGRAM,
  ])
  told = JSON.parse(stdout)
})

test('publishing a notice passes at most 75 files, each of which did something', () => {
  expect(told.errors).toEqual([])
  expect(told.passed.length).toBeLessThanOrEqual(75)
  for (const floor of ['commands/notice/publish-notice', 'domain/project/publish', 'store/notice/notices'])
    expect(told.passed).toContain(`services/procurement/src/${floor}.ts`)
})

test('docs/architecture.md lists them (WRITE_PASSED=1 writes the list)', () => {
  const page = readFileSync(PAGE, 'utf8')
  const [, before = '', listed = '', after = ''] =
    /^([\s\S]*<!-- passed -->\n)([\s\S]*?)(<!-- \/passed -->[\s\S]*)$/.exec(page) ?? []
  const list = listOf(told.passed)
  if (process.env.WRITE_PASSED) writeFileSync(PAGE, `${before}${list}${after}`)
  else expect(listed).toBe(list)
})

/** A row a folder: how many, and which. */
function listOf(passed: readonly string[]): string {
  const folders = Map.groupBy(passed, (path) => path.replace(/^(services|packages)\/|\/[^/]+$/g, ''))
  const rows = [...folders].map(([folder, files]) => {
    const names = files.map((path) => path.slice(path.lastIndexOf('/') + 1, -'.ts'.length))
    return `| ${folder.replace('/src', '')} | ${files.length} | ${names.join(', ')} |`
  })
  return [`| ${passed.length} files | | |`, '|---|---|---|', ...rows, ''].join('\n')
}
