import { buildSubgraphSchema } from '@apollo/subgraph'
import { expect, test } from '@jest/globals'
import { graphql, parse } from 'graphql'
import { boundEntities, MOST_ENTITIES } from './bound-entities.ts'

const typeDefs = parse('type Query { a: Int } type Thing @key(fields: "id") { id: ID! }')
const schema = boundEntities(buildSubgraphSchema({ typeDefs }))
const source = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Thing { id } } }'
const ask = (count: number) => {
  const r = Array.from({ length: count }, (_, id) => ({ __typename: 'Thing', id: String(id) }))
  return graphql({ schema, source, variableValues: { r } })
}

test('a thousand entities are answered', async () => {
  const { data, errors } = await ask(MOST_ENTITIES)
  expect(errors).toBeUndefined()
  expect(data?._entities).toHaveLength(1000)
})

test('must fail: one more', async () => {
  const { data, errors } = await ask(MOST_ENTITIES + 1)
  expect(data).toBeNull()
  expect(errors?.[0]?.extensions.code).toBe('TOO_MANY_ENTITIES')
})
