import { describe, expect, test } from '@jest/globals'
import { buildSchema, parse, print, validate } from 'graphql'
import { withoutUnknown } from './schema-skew.ts'

const old = buildSchema(
  'type Query { who: String org(id: ID!): Org } type Org { id: ID! name: String head: Org }',
)
const cut = (query: string) => {
  const errors = validate(old, parse(query)).map((error) => error.toJSON())
  const found = withoutUnknown(query, errors)
  if (found) expect(validate(old, parse(found.query))).toEqual([])
  return found && { ...found, query: found.query.replace(/\s+/g, ' ') }
}
const flat = (query: string) => print(parse(query)).replace(/\s+/g, ' ')

describe('a room of another version answers what it knows', () => {
  test.each([
    ['a root field', '{ who added }', '{ who }', ['added']],
    ['an inner field', '{ org(id: 1) { name added } }', '{ org(id: 1) { name } }', ['added']],
    ['under its alias', '{ who x: added }', '{ who }', ['x']],
    [
      'the only field of an object',
      '{ org(id: 1) { head { added } } }',
      '{ org(id: 1) { head { __typename } } }',
      ['added'],
    ],
    [
      'with its variable',
      'query ($a: String, $i: ID!) { org(id: $i) { name added(a: $a) } }',
      'query ($i: ID!) { org(id: $i) { name } }',
      ['added'],
    ],
  ])('%s', (_what, query, left, missing) => expect(cut(query)).toEqual({ query: flat(left), missing }))

  test.each([
    ['nothing is left', '{ added }'],
    ['it is an argument that is not known', '{ org(id: 1, at: 2) { name } }'],
  ])('must fail: %s', (_what, query) => expect(cut(query)).toBeUndefined())
})
