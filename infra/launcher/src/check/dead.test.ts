import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ROOT } from '../places.ts'
import { checks } from './checks.ts'

/** What the tree uses, the second by code that was written for it and is not committed. */
const LIVE = 'export const used = 1\nexport const called = 3\n'

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'dead-'))
  mkdirSync(join(root, 'src'))
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'))
  writeFileSync(join(root, 'package.json'), JSON.stringify({ name: 'a-room', type: 'module' }))
  writeFileSync(join(root, 'knip.json'), JSON.stringify({ entry: ['src/main.ts'], project: ['src/**'] }))
  writeFileSync(
    join(root, 'src/main.ts'),
    "import { written } from './verbs.generated.ts'\nimport { used } from './words.ts'\n\nconsole.log(used, written)\n",
  )
  writeFileSync(join(root, '.gitignore'), '*.generated.ts\n')
  writeFileSync(join(root, 'src/verbs.generated.ts'), "export { called as written } from './words.ts'\n")
})
afterAll(() => rmSync(root, { recursive: true }))

/** Looks for what is dead in a small tree, as the check does in the house. */
function lookedThrough(words: string) {
  writeFileSync(join(root, 'src/words.ts'), words)
  const { program, args } = checks().find(({ label }) => label.includes('dead'))!
  const { status, stdout } = spawnSync(process.execPath, [join(ROOT, program), ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  return { status, stdout }
}

test('what is used is let live', () => {
  expect(lookedThrough(LIVE)).toMatchObject({ status: 0 })
})

test('must fail: an export that nobody imports is named with its file', () => {
  const { status, stdout } = lookedThrough(`${LIVE}export const forgotten = 2\n`)
  expect(status).not.toBe(0)
  expect(stdout).toMatch(/forgotten .*src\/words\.ts/)
})
