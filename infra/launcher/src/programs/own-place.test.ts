import { expect, test } from '@jest/globals'
import { told, whatRunsOf } from './own-place.ts'

const ID = '/a house/src/main.ts'

test('bundled code names the place of its source, also one with a space in it', () => {
  expect(told('join(import.meta.dirname, "a"); new URL("./b", import.meta.url)', ID, new Map())).toBe(
    'join("/a house/src", "a"); new URL("./b", "file:///a%20house/src/main.ts")',
  )
})

test('what it starts by address is the bundle where there is one', () => {
  const bundles = new Map([['/a house/src/thread.ts', '/made/thread.mjs']])
  expect(told("new URL('./thread.ts', import.meta.url)", ID, bundles)).toBe(
    'new URL("file:///made/thread.mjs")',
  )
  expect(told("new URL('./data.csv', import.meta.url)", ID, bundles)).toBe(
    'new URL(\'./data.csv\', "file:///a%20house/src/main.ts")',
  )
})

test('what is read by its path is the bundle where there is one: nothing is there a second time', () => {
  const text = whatRunsOf(new Map([['/a house/migrations/0007-step.ts', '/made/0007-step.mjs']]))
  const whatRuns = new Function(`${text.replace('export ', '')}; return whatRuns`)()
  expect(whatRuns('/a house/migrations/0007-step.ts')).toBe('/made/0007-step.mjs')
  expect(whatRuns('/a house/migrations/0008-other.ts')).toBe('/a house/migrations/0008-other.ts')
})
