import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { buildSchema, parse, validate } from 'graphql'
import { ALIAS_IS_A_KEY, aliasRule } from './alias-rule.ts'
import { keysOf } from './keys-of.ts'

const graph = join(__dirname, '../../../../packages/graph')
const keys = keysOf(readFileSync(join(graph, 'supergraph.graphql'), 'utf8'))
const schema = buildSchema(readFileSync(join(graph, 'api.graphql'), 'utf8'))
const codesOf = (query: string, within = schema, of = keys) =>
  validate(within, parse(query), [aliasRule(of)]).map(({ extensions }) => extensions.code)

describe('an alias in a key’s place is refused, for the answer would be wrong without a word (F26)', () => {
  test.each([
    '{organizations(first:1){edges{node{uscc: name creditStanding{__typename}}}}}',
    '{agency(uscc:"11440400FAKE0011X5"){uscc:name projects(first:1){edges{cursor}}}}',
    '{organizations(first:1){edges{node{__typename: name}}}}',
    '{clock{__typename: now}}',
    'query {projects(first:1){edges{node{...F}}}} fragment F on ProcurementProject {id: title}',
    '{projects(first:1){edges{node{... {id: projectNo}}}}}',
    '{serviceCatalogue{everyItem{id: code}}}',
  ])('must fail: %s', (query) => expect(codesOf(query)).toEqual([ALIAS_IS_A_KEY]))

  test.each([
    '{organizations(first:1){edges{node{uscc name: uscc}}}}',
    '{organizations(first:1){edges{node{uscc: uscc}}}}',
    '{projects(first:1){edges{node{title: projectNo}}}}',
    '{id: clock{now}}',
  ])('%s passes', (query) => expect(codesOf(query)).toEqual([]))

  test('under an interface or a union the keys of all its types count, and those of what a type implements', () => {
    const own = buildSchema(`
      interface Supplier { name: String uscc: ID } union Found = Firm | Paper
      type Firm implements Supplier { name: String uscc: ID } type Paper { no: ID title: String }
      type Query { supplier: Supplier found: Found firm: Firm }`)
    const of = new Map([
      ['Firm', new Set(['uscc'])],
      ['Paper', new Set(['no'])],
      ['Supplier', new Set(['code'])],
    ])
    expect(codesOf('{ supplier { uscc: name } }', own, of)).toEqual([ALIAS_IS_A_KEY])
    expect(codesOf('{ firm { code: name } }', own, of)).toEqual([ALIAS_IS_A_KEY])
    expect(codesOf('{ found { ... on Paper { no: title } } }', own, of)).toEqual([ALIAS_IS_A_KEY])
    expect(codesOf('{ found { uscc: __typename } }', own, of)).toEqual([ALIAS_IS_A_KEY])
    expect(codesOf('{ supplier { no: name } }', own, of)).toEqual([])
  })

  test('what one room needs of another counts as well, and the inner fields of a key', () => {
    const told = keysOf(
      `type A @join__type(graph: X, key: "id b { code }") { c: Int @join__field(graph: X, requires: "price") }`,
    )
    expect(told.get('A')).toEqual(new Set(['id', 'b', 'code', 'price']))
  })
})

test('the keys are those of the graph', () => {
  expect(keys.get('SocialOrganization')).toContain('uscc')
  expect([...keys.keys()].length).toBeGreaterThan(5)
})
