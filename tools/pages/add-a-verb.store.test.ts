import { execFile } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { applyStep } from './follow/apply-step.ts'
import { scratchCopy } from './follow/scratch-copy.ts'
import { stepsOf } from './follow/steps-of.ts'

const ROOT = join(__dirname, '../..')
const steps = stepsOf(readFileSync(join(ROOT, 'docs/how-to/add-a-verb.md'), 'utf8'))
const files = [...new Set(steps.map(({ path }) => path))]

let house: string
beforeAll(() => {
  house = scratchCopy(ROOT)
})
afterAll(() => rmSync(house, { recursive: true }))

const BIN = {
  biome: '@biomejs/biome/bin/biome',
  codegen: '@graphql-codegen/cli/cjs/bin.js',
  jest: 'jest/bin/jest.js',
  rolldown: 'rolldown/bin/cli.mjs',
  tsc: 'typescript/bin/tsc',
}

/** What a program of the house says in the copy, or why it does not go. */
async function run(folder: string, program: string, ...args: string[]): Promise<string> {
  const path = program in BIN ? join('node_modules', BIN[program as keyof typeof BIN]) : program
  const said = promisify(execFile)(process.execPath, [join(house, path), ...args], {
    cwd: join(house, folder),
    maxBuffer: 2 ** 24,
  })
  return said.then(
    ({ stdout, stderr }) => stdout + stderr,
    ({ stdout, stderr }) => {
      throw new Error(`${program} ${args.join(' ')}\n${stdout}${stderr}`)
    },
  )
}
const read = (path: string) => readFileSync(join(house, path), 'utf8')

test('a reasoned verb with its form at the desk and its test is at most 8 files and 60 lines by hand', () => {
  expect(files.length).toBeLessThanOrEqual(8)
  expect(steps.flatMap(({ lines }) => lines).length).toBeLessThanOrEqual(60)
})

test('whoever follows docs/how-to/add-a-verb.md to the letter has a verb that works, and its form at the desk', async () => {
  for (const step of steps) applyStep(house, step)
  writeFileSync(join(house, 'services/procurement/tsconfig.json'), JSON.stringify(OF_THE_ROOM))
  await run('services/procurement', 'codegen', '--config', 'codegen.ts')
  expect(await run('.', 'tools/compose/compose.ts')).toContain('2 of 2 files changed')
  await run('services/portal', 'codegen', '--config', 'codegen.ts')
  await run('.', 'tools/draw/draw.ts')
  const written = files.filter((path) => path.endsWith('.ts'))
  await Promise.all([
    run('.', 'biome', 'check', '--vcs-enabled=false', ...written),
    run('.', 'tsc', '--noEmit', '-p', 'services/procurement'),
    run('.', 'tsc', '--noEmit', '-p', 'services/portal'),
  ])
  await run('.', 'tools/floors/floors.ts')
  const tests = ['urge-start', 'procurement/src/domain/project/offers']
  const told = await run('.', 'jest', '--selectProjects', 'unit', 'store', '--verbose', ...tests)
  expect(told).toContain(
    '4.4 finance urges the start, with a public reason, from the instant the notice ends',
  )
  expect(told).toContain('Test Suites: 2 passed, 2 total')
  expect(read('docs/drawings/procurement-project-permissions.md')).toContain('urgeStart')
  const form = await formAtTheDesk()
  for (const part of ['督促启动采购', '理由（将公开）', 'name="reason"', 'value="urgeStart"'])
    expect(form).toContain(part)
}, 400_000)

/** The types of the room alone, and of what it imports. */
const OF_THE_ROOM = { extends: '../../tsconfig.base.json', include: ['src', 'test', '../../packages/*/src'] }

const DRAWING = `
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { VerbForms } from './src/desk/project/verb-forms.tsx'

const project = { id: 'p', version: 3, fiscalYear: 2026 }
const element = createElement(VerbForms, { language: 'zh', formToken: 't', project, others: ['urgeStart'], verbs: ['urgeStart'], today: '2026-03-18' })
const router = createMemoryRouter([{ path: '/', element }])
console.log(renderToStaticMarkup(createElement(RouterProvider, { router })))
`

/** What the desk draws of the verb, in Chinese. */
async function formAtTheDesk(): Promise<string> {
  writeFileSync(join(house, 'services/portal/draw.js'), DRAWING)
  await run('services/portal', 'rolldown', 'draw.js', '--file', 'drawn.mjs', '--platform', 'node')
  return run('services/portal', 'services/portal/drawn.mjs')
}
