import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { provenBySleep } from './proven-by-sleep.ts'

const ROOT = join(import.meta.dirname, '../..')
const TESTS = '{packages,services,infra,tools}/**/{test/**/*,*.test}.ts'

test('nothing is proven by sleeping', () => {
  const files = globSync(TESTS, { cwd: ROOT, exclude: (name) => name === 'node_modules' })
  expect(files.length).toBeGreaterThan(400)
  const found = files.flatMap((file) =>
    provenBySleep(readFileSync(join(ROOT, file), 'utf8')).map((line) => `${file}:${line}`),
  )
  expect(found).toEqual([])
})

test.each([
  ['a pause, then a look', 'await sleep(500)\nexpect(effects).toEqual([])'],
  ['with a word between them', '  await pause(1_000)\n  // quiet\n  expect(await count()).toBe(1)'],
  [
    'with a question between them',
    'await sleep(500)\nconst found = await list()\n\nexpect(found).toEqual([])',
  ],
  [
    'in a round',
    'for (const one of all) {\n  await pause(50)\n  await ask(one)\n  expect(await count()).toBe(1)\n}',
  ],
  [
    'by hand',
    'await new Promise((resolve) => setTimeout(resolve, 300))\n\nawait expect(asked).rejects.toThrow()',
  ],
])('must fail: %s', (_what, text) => expect(provenBySleep(text)).toHaveLength(1))

test.each([
  ['a condition', 'await until(() => effects.length === 2)\nexpect(effects).toEqual([1, 2])'],
  ['a length somebody was told to wait', 'await pause(retryMs + 20)\nexpect(await spend()).toBe(true)'],
  ['a turn of the loop', 'await new Promise((resolve) => setTimeout(resolve, 0))\nexpect(1).toBe(1)'],
  ['steps of a loop', 'for (;;) {\n  await pause(50)\n  if (done) break\n}\nexpect(done).toBe(true)'],
])('let pass: %s', (_what, text) => expect(provenBySleep(text)).toEqual([]))
