import { describe, expect, test } from '@jest/globals'
import { distinct } from './distinct.ts'

const agency = (uscc: string) => ({ __typename: 'PublicAgency', uscc })
const wish = (...codes: string[]) => ({ first: 5, representations: codes.map(agency) })

describe('representations are asked for once each (front-door 15)', () => {
  test('a hundred notices of 34 agencies: 34, in the order they were first named', () => {
    const codes = Array.from({ length: 100 }, (_, at) => String(at % 34))
    const { variables } = distinct(wish(...codes))
    expect(variables).toEqual(wish(...codes.slice(0, 34)))
  })

  test('the answer stands in every place, each its own', () => {
    const { spread } = distinct(wish('a', 'b', 'a'))
    const answer = spread({ data: { _entities: [{ name: 'A', seat: { x: 1 } }, null] } })
    const [first, second, third] = answer.data!._entities as { seat: object }[]
    expect([first, second, third]).toEqual([
      { name: 'A', seat: { x: 1 } },
      null,
      { name: 'A', seat: { x: 1 } },
    ])
    expect(third?.seat).not.toBe(first?.seat)
  })

  test('an error of one is an error in each of its places; others stay where they are', () => {
    const { spread } = distinct(wish('a', 'b', 'a'))
    const errors = [
      { message: 'no', path: ['_entities', 0, 'name'] },
      { message: 'nor', path: ['_entities', 1] },
      { message: 'at all' },
    ]
    expect(spread({ data: null, errors }).errors?.map(({ path }) => path)).toEqual([
      ['_entities', 0, 'name'],
      ['_entities', 2, 'name'],
      ['_entities', 1],
      undefined,
    ])
  })

  test.each([[wish('a', 'b')], [wish('a')], [{ first: 5 }], [undefined]])(
    '%j is asked as it is',
    (variables) => {
      const { variables: asked, spread } = distinct(variables)
      expect(asked).toBe(variables)
      const answer = { data: { _entities: [1, 2] } }
      expect(spread(answer)).toBe(answer)
    },
  )

  test('must fail to be one: the same key of another type, or another key of the same', () => {
    const representations = [
      agency('a'),
      { __typename: 'SocialOrganization', uscc: 'a' },
      { ...agency('a'), year: 1 },
    ]
    expect(distinct({ representations }).variables).toEqual({ representations })
  })
})
