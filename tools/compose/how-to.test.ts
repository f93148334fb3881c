import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { composeTree } from './compose-tree.ts'

/* Follows the pages docs/how-to/remove-a-field.md and move-a-field.md on a copy of what compose reads. */

const tree = resolve(import.meta.dirname, '../..')
const FILES = [
  'services/*/src/**/*.graphql',
  'packages/service-kit/graphql/*',
  'packages/graph/*.{graphql,txt}',
]
const ORGANIZATION = 'services/organizations/src/graphql/organization/schema.graphql'
const TODAY = '2026-11-29'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'compose-'))
  for (const file of globSync(FILES, { cwd: tree })) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    cpSync(join(tree, file), join(root, file))
  }
})
afterEach(() => rmSync(root, { recursive: true }))

const write = (file: string, change: (text: string) => string) => {
  const text = readFileSync(join(root, file), 'utf8')
  expect(change(text)).not.toBe(text)
  writeFileSync(join(root, file), change(text))
}
/** A schema without a field and what it says of it. */
const without = (field: string) => (text: string) =>
  text.replace(new RegExp(` *"""\\n(?:(?!""")[^])*"""\\n *${field}.*\\n`), '')
const compose = (today: string) => composeTree({ root, today, check: false })

describe('docs/how-to/remove-a-field.md', () => {
  const removed = without('externalRef: String')
  const deprecated = (day: string) => (text: string) =>
    text.replace('externalRef: String\n', `externalRef: String @deprecated(reason: "externalRefs. ${day}")\n`)

  test('deprecated with its day, and removed the day after', () => {
    write(ORGANIZATION, deprecated('2027-06-30'))
    expect(compose(TODAY)).toMatchObject({ problems: [], written: ['supergraph.graphql', 'api.graphql'] })
    write(ORGANIZATION, removed)
    expect(compose('2027-06-30').problems).toEqual([
      'served: SocialOrganization.externalRef is gone, but its day is 2027-06-30, and that is not over',
    ])
    expect(compose('2027-07-01').problems).toEqual([])
  })

  test('must fail: removed without a word, and nothing is written', () => {
    write(ORGANIZATION, removed)
    expect(compose(TODAY)).toEqual({
      problems: ['served: SocialOrganization.externalRef is gone, but it was never deprecated'],
      written: [],
    })
  })

  test('must fail: removed while another client’s known operation asks for it', () => {
    write(ORGANIZATION, deprecated('2027-06-30'))
    compose(TODAY)
    write(ORGANIZATION, removed)
    const known = join(root, 'packages/graph/known-operations')
    mkdirSync(known)
    writeFileSync(join(known, 'city.graphql'), '{ organizations { edges { node { externalRef } } } }')
    expect(compose('2027-07-01').problems).toEqual([
      'served: SocialOrganization.externalRef is gone, but packages/graph/known-operations/city.graphql asks for it',
    ])
  })
})

describe('docs/how-to/move-a-field.md', () => {
  const base = 'services/catalogue/src/graphql/base/schema.graphql'
  const inTransit = 'packages/graph/in-transit.txt'
  const field = 'noticesChangedAt: DateTime'
  const moved = (text: string) =>
    `${text}\nextend type Query { "最近。 Last." ${field} @override(from: "procurement") }`
  const line = 'OVERRIDDEN_FIELD_CAN_BE_REMOVED Query.noticesChangedAt until 2027-01-31\n'

  test('a field moves from one room to another, and what is served stays', () => {
    write(base, moved)
    write(inTransit, (text) => text + line)
    expect(compose(TODAY).problems).toEqual([])
    write(oldPlace(), without(field))
    write(inTransit, (text) => text.replace(line, ''))
    write(base, (text) => text.replace(' @override(from: "procurement")', ''))
    expect(compose(TODAY).problems).toEqual([])
  })

  test('must fail: unlisted, or for longer than was said', () => {
    write(base, moved)
    const hint = expect.stringContaining('hint OVERRIDDEN_FIELD_CAN_BE_REMOVED Query.noticesChangedAt')
    expect(compose(TODAY).problems).toEqual([hint])
    write(inTransit, (text) => text + line)
    expect(compose('2027-02-01').problems).toEqual([hint])
  })

  test('must fail: a line that is left behind', () => {
    write(inTransit, (text) => text + line)
    expect(compose(TODAY).problems).toEqual([
      'in-transit: OVERRIDDEN_FIELD_CAN_BE_REMOVED Query.noticesChangedAt is there no more, take it off the list',
    ])
  })

  const oldPlace = () =>
    globSync('services/procurement/src/graphql/*/schema.graphql', { cwd: root }).find((file) =>
      readFileSync(join(root, file), 'utf8').includes(field),
    )!
})
