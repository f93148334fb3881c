import { describe, expect, test } from '@jest/globals'
import { buildSchema, parse } from 'graphql'
import { costOf } from './cost.ts'

const schema = buildSchema(`
  type Query { notices(first: Int = 20): [Notice!]! notice: Notice }
  type Notice { id: ID! title: String projects(first: Int = 20): [Notice!]! }
`)
const cost = (query: string, variables?: Record<string, unknown>) =>
  costOf(parse(query), { schema, variables, most: 1_000_000 })

describe('cost: 1 a field, 2 an object, times the size of every page they stand in', () => {
  test('one object with two fields', () => expect(cost('{ notice { id title } }')).toBe(4))
  test('a page of ten of them', () => expect(cost('{ notices(first: 10) { id title } }')).toBe(40))
  test('a page within a page', () => {
    expect(cost('{ notices(first: 10) { projects(first: 5) { id } } }')).toBe(10 * (2 + 5 * 3))
  })

  test('the size counts however it is given: written, in a variable, by a default', () => {
    const query = 'query ($n: Int = 30) { notices(first: $n) { id } }'
    expect(cost(query, { n: 10 })).toBe(30)
    expect(cost(query)).toBe(90)
    expect(cost('{ notices { id } }')).toBe(60)
    expect(cost('query ($n: Int) { notices(first: $n) { id } }', {})).toBe(60)
  })

  test('a fragment costs what is in it and 3 more, as often as it is used', () => {
    const query =
      '{ notices(first: 10) { ...F projects(first: 2) { ...F } } } fragment F on Notice { id title }'
    expect(cost(query)).toBe(10 * (2 + (2 + 3) + 2 * (2 + 2 + 3)))
  })

  test('above the most: infinite', () => {
    expect(costOf(parse('{ notices(first: 100) { id } }'), { schema, most: 299 })).toBe(
      Number.POSITIVE_INFINITY,
    )
    expect(costOf(parse('{ notices(first: 100) { id } }'), { schema, most: 300 })).toBe(300)
  })
})
