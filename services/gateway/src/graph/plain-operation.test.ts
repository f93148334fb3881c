import { describe, expect, test } from '@jest/globals'
import { buildSchema, parse, print, validate } from 'graphql'
import { plainOperation } from './plain-operation.ts'

const schema = buildSchema(`
  type Query { notices(first: Int = 20, filter: Filter, ids: [ID!]): [Notice!] notice(id: ID!): Notice }
  type Notice { id: ID! title(lang: Lang = ZH): String price(in: Float, exact: Big): Float }
  input Filter { text: String, years: [Int!], state: Lang }
  enum Lang { ZH EN }
  scalar Big
`)
const plain = (text: string) => {
  const document = parse(text)
  expect(validate(schema, document)).toEqual([])
  const found = plainOperation(document, schema)
  expect(validate(schema, found.document)).toEqual([])
  return found
}
const keyOf = (text: string) => plain(text).key

describe('literals do not make new plans (attack 3)', () => {
  test('strings, numbers, lists and objects become variables of their argument’s type', () => {
    const { document, values } = plain(
      '{ notices(first: 5, ids: ["a", "b"], filter: { text: "服务", years: [2026], state: ZH }) { id } }',
    )
    expect(print(document)).toBe(
      print(
        parse(`query ($literal_0: Int, $literal_1: [ID!], $literal_2: Filter) {
          notices(first: $literal_0, ids: $literal_1, filter: $literal_2) { id } }`),
      ),
    )
    expect(values).toEqual({
      literal_0: 5,
      literal_1: ['a', 'b'],
      literal_2: { text: '服务', years: [2026], state: 'ZH' },
    })
  })

  test.each([
    ['another value', '{ notice(id: "1") { id } }', '{ notice(id: "2") { id } }'],
    ['a number for an id', '{ notice(id: "1") { id } }', '{ notice(id: 2) { id } }'],
    ['a name of its own', '{ notice(id: "1") { id } }', 'query Mine { notice(id: "1") { id } }'],
    ['other space', '{ notice(id: "1") { id } }', '{\n  # why\n  notice(id: "1") { id }\n}'],
    ['a longer list', '{ notices(ids: ["1"]) { id } }', '{ notices(ids: ["1", "2", "3"]) { id } }'],
    [
      'other parts of an object',
      '{ notices(filter: {text: "a"}) { id } }',
      '{ notices(filter: {years: [1]}) { id } }',
    ],
  ])('%s: the same plan', (_what, one, other) => expect(keyOf(other)).toBe(keyOf(one)))

  test.each([
    ['other fields', '{ notice(id: "1") { id } }', '{ notice(id: "1") { id title } }'],
    [
      'another enum, which stays',
      '{ notice(id: "1") { title(lang: ZH) } }',
      '{ notice(id: "1") { title(lang: EN) } }',
    ],
  ])('must fail: %s are another plan', (_what, one, other) => expect(keyOf(other)).not.toBe(keyOf(one)))

  test('a variable inside a list or an object stays; what stands beside it leaves', () => {
    const { document, values } = plain(
      'query ($t: String) { notices(filter: { text: $t, years: [1, 2] }) { id } }',
    )
    expect(print(document)).toContain('filter: {text: $t, years: $literal_0}')
    expect(values).toEqual({ literal_0: [1, 2] })
  })

  test('equal arguments of fields that are merged stay equal', () => {
    const { values } = plain('{ notices(first: 5) { id } ... on Query { notices(first: 5) { title } } }')
    expect(values).toEqual({ literal_0: 5 })
  })

  test('literals in fragments leave, too; those of directives and defaults stay', () => {
    const { document } = plain(`query ($n: Int = 7) { notices(first: $n) { ...F @include(if: true) } }
      fragment F on Notice { price(in: 1.5) }`)
    expect(print(document)).toContain('$n: Int = 7')
    expect(print(document)).toContain('@include(if: true)')
    expect(print(document)).toContain('price(in: $literal_0)')
  })

  test('a whole number that a variable could not hold stays', () => {
    const { values } = plain('{ notice(id: "1") { price(exact: 9007199254740993) } }')
    expect(values).toEqual({ literal_0: '1' })
  })

  test('a document of several operations is left as it is', () => {
    const { isAlone, values } = plain('query A { notice(id: "1") { id } } query B { notice(id: "2") { id } }')
    expect([isAlone, values]).toEqual([false, {}])
  })
})
