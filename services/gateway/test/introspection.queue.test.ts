import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  buildClientSchema,
  type GraphQLObjectType,
  getIntrospectionQuery,
  getNamedType,
  type IntrospectionQuery,
  introspectionTypes,
  isLeafType,
} from 'graphql'
import { type TinyCity, tinyCity } from './tiny-city.ts'

let city: TinyCity
beforeAll(async () => {
  city = await tinyCity({ INTROSPECTION: 'on' })
})
afterAll(() => city.stop())

describe('introspection is answered as it is advertised (front-door 8)', () => {
  test('`isOneOf`, as gql.tada asks for it', async () => {
    const { status, data, errors } = await city.ask('{ __type(name: "Filter") { name isOneOf } }')
    expect([status, errors, data]).toEqual([200, undefined, { __type: { name: 'Filter', isOneOf: false } }])
  })

  test.each([
    ['__Schema', (fields: string) => fields],
    ['__Type', (fields: string) => `types { ${fields} }`],
    ['__Field', (fields: string) => `types { fields { ${fields} } }`],
    ['__InputValue', (fields: string) => `types { inputFields { ${fields} } }`],
    ['__EnumValue', (fields: string) => `types { enumValues { ${fields} } }`],
    ['__Directive', (fields: string) => `directives { ${fields} }`],
  ])('every field of %s', async (name, within) => {
    const type = introspectionTypes.find((one) => one.name === name) as GraphQLObjectType
    const fields = Object.values(type.getFields()).map((field) =>
      isLeafType(getNamedType(field.type)) ? field.name : `${field.name} { __typename }`,
    )
    const { status, errors } = await city.ask(`{ __schema { ${within(fields.join(' '))} } }`)
    expect([status, errors]).toEqual([200, undefined])
  })

  test('the whole schema, as every tool asks for it', async () => {
    const query = getIntrospectionQuery({
      oneOf: true,
      inputValueDeprecation: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
    })
    const { data } = await city.ask(query)
    expect(buildClientSchema(data as unknown as IntrospectionQuery).getType('Organization')).toBeDefined()
  })

  test('beside what rooms answer, in fragments, under aliases, with variables: in one answer, in the order asked', async () => {
    const query = `query Both($n: String!, $code: ID!) {
      before: who
      ...Told
      organization(uscc: $code) { name standing { eligible } }
      ... on Query { a: __type(name: "Bad") { ...T } }
    }
    fragment Told on Query { __schema { queryType { name } } refused }
    fragment T on __Type { kind fields { name } }`.replace('"Bad"', '$n')
    const { text, data, errors } = await city.ask(query, { n: 'Bad', code: '7' })
    expect(data).toEqual({
      before: 'public',
      __schema: { queryType: { name: 'Query' } },
      refused: null,
      organization: { name: 'organization 7', standing: { eligible: true } },
      a: { kind: 'OBJECT', fields: [{ name: 'must' }] },
    })
    expect(Object.keys(data ?? {})).toEqual(['before', '__schema', 'refused', 'organization', 'a'])
    expect(errors?.map(({ path }) => path)).toEqual([['refused']])
    expect(text).not.toContain('left_out')
  })

  test('it costs what it takes, and is answered again and again', async () => {
    for (let times = 0; times < 3; times += 1) {
      const { status, extensions } = await city.ask('{ __schema { types { name } } }')
      expect([status, extensions]).toMatchObject([200, { cost: { cost: 500 } }])
    }
    expect((await city.ask('{ __typename }')).extensions).toMatchObject({ cost: { cost: 1 } })
  })

  test('a type nobody knows is null, not an error', async () => {
    expect((await city.ask('{ __type(name: "Nobody") { name } who }')).data).toEqual({
      __type: null,
      who: 'public',
    })
  })
})
