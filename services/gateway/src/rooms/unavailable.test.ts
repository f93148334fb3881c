import { describe, expect, test } from '@jest/globals'
import { unavailable } from './unavailable.ts'

const paths = (query: string, representations?: unknown[]) =>
  unavailable('compliance', { query, representations }, 'NOT_ANSWERED').errors?.map(({ path }) => path)

describe('a room that is away: null, and an error for each place that stays empty', () => {
  test('at the root: one for each field asked of it', () => {
    expect(paths('{ listings { id } figures: publishedFigures { key } __typename }')).toEqual([
      ['listings'],
      ['figures'],
    ])
  })

  test('for entities: one for each field of each entity', () => {
    const query =
      'query ($representations: [_Any!]!) { _entities(representations: $representations) {' +
      ' ... on Organization { __typename standing { eligible } records { id } } ... on Agency { standing { eligible } } } }'
    expect(paths(query, [{}, {}])).toEqual([
      ['_entities', 0, 'standing'],
      ['_entities', 0, 'records'],
      ['_entities', 1, 'standing'],
      ['_entities', 1, 'records'],
    ])
  })

  test('an entity misses what was asked of its type, and nothing of others', () => {
    const query =
      'query ($representations: [_Any!]!) { _entities(representations: $representations) {' +
      ' ... on Organization { standing { eligible } } ... on Agency { projects } } }'
    const [organization, agency] = [{ __typename: 'Organization' }, { __typename: 'Agency' }]
    expect(paths(query, [organization])).toEqual([['_entities', 0, 'standing']])
    expect(paths(query, [agency, organization])).toEqual([
      ['_entities', 0, 'projects'],
      ['_entities', 1, 'standing'],
    ])
  })

  test('a hundred entities do not make a hundred errors', () => {
    const query = '{ _entities { ... on Organization { standing } } }'
    expect(paths(query, Array(100).fill({}))).toHaveLength(20)
  })

  test.each([
    ['NOT_ANSWERED', 'it may have been done, so look before trying again'],
    ['NOT_ASKED', 'nothing was done'],
  ] as const)('a mutation that was %s: %s', (silence, words) => {
    expect(unavailable('compliance', { query: 'mutation { list }' }, silence).errors).toMatchObject([
      { message: expect.stringContaining(words), path: ['list'] },
    ])
  })

  test('the error names the room and nothing else of the machine', () => {
    expect(unavailable('compliance', { query: '{ a }' }, 'NOT_ASKED').errors?.[0]?.extensions).toEqual({
      code: 'SUBGRAPH_UNAVAILABLE',
      service: 'compliance',
    })
  })
})
