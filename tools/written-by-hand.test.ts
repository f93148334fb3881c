import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'

const ROOT = join(__dirname, '..')
/** `something.version + 1`, as a record would be given its next one by hand. */
const BY_HAND = /\.version \+ 1\b/

/** As the preset leaves a new one. */
const isStub = (text: string): boolean => /\/\* Implement .* resolver logic here/.test(text)
const byHand = (text: string): boolean => BY_HAND.test(text)

test('code 10: no resolver file that codegen wrote and nobody filled: types read off as they are stand in the room’s codegen.ts', () => {
  const files = globSync('services/*/src/graphql/**/resolvers/**/*.ts', { cwd: ROOT })
  expect(files.length).toBeGreaterThan(100)
  expect(files.filter((file) => isStub(readFileSync(join(ROOT, file), 'utf8')))).toEqual([])
})

// a timer's row is no record anybody reads: its version only tells one plan from the next
test('a record’s version grows in one place: `nextVersion` of domain-kit', () => {
  const files = globSync('{services,packages}/*/src/**/*.ts', { cwd: ROOT }).filter(
    (file) => !/\.test\.ts$|generated|\/timers\/|next-version\.ts$/.test(file),
  )
  expect(files.length).toBeGreaterThan(1000)
  expect(files.filter((file) => byHand(readFileSync(join(ROOT, file), 'utf8')))).toEqual([])
})

test('must fail: one that is given its next version by hand; a stub', () => {
  expect(byHand('return { ...item, version: item.version + 1 }')).toBe(true)
  expect(isStub('  /* Implement Division resolver logic here */')).toBe(true)
})
