import { newId } from '@gongshi/domain-kit'
import { countingStatements, fieldsOf, schemaOf } from '@gongshi/service-kit/test'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { typeDefs } from '../src/graphql/typeDefs.generated.ts'
import { aCatalogueVersion } from './a-catalogue-version.ts'
import { aServiceItem } from './a-service-item.ts'
import { openTestDoor } from './open-test-door.ts'
import { LOADING_MS, loadCity, openTestRoom, type TestRoom } from './open-test-room.ts'

/** More than any request here needs, fewer than there are rows. */
const FEW = 9

let room: TestRoom
let door: Awaited<ReturnType<typeof openTestDoor>>
let statements: () => number
let ids: string[]

beforeAll(async () => {
  room = await openTestRoom('2026-03-02T01:30:00Z')
  await loadCity(room)
  statements = countingStatements(room.dataSource)
  door = await openTestDoor(room, { isOn: true, moveClock: async () => room.clock.instant })
  const { data } = await door.ask('{ serviceCatalogue { everyItem { id } } }')
  ids = data.serviceCatalogue.everyItem.slice(0, 40).map(({ id }: { id: string }) => id)
}, LOADING_MS)
afterAll(async () => {
  await door.close()
  await room.close()
})

const schema = schemaOf(typeDefs)
const cost = async (query: string, variables: object = {}) => {
  const before = statements()
  const { data, errors } = await door.ask(query, variables)
  if (!data) throw new Error(JSON.stringify(errors))
  return statements() - before
}

describe('no statement per row: a list of forty costs what a list of a few does (attack 2)', () => {
  test.each(fieldsOf(schema, 'ServiceItem'))(
    '$path of the items of an edition, and of items other rooms name',
    async ({ selection }) => {
      expect(await cost(`{ serviceCatalogue { everyItem { ${selection} } } }`)).toBeLessThan(FEW)
      const representations = ids.map((id) => ({ __typename: 'ServiceItem', id }))
      const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ServiceItem { ${selection} } } }`
      expect(await cost(query, { of: representations })).toBeLessThan(FEW)
    },
  )

  test('what is counted is counted', async () =>
    expect(await cost('{ serviceCatalogue { everyItem { id } } }')).toBeGreaterThan(0))

  test('the query that took the room away from everybody asks once', async () => {
    const query =
      '{ serviceCatalogue { everyItem { catalogueVersion { leaves(first: 1, text: "服") { totalCount } leafCount } } } }'
    expect(await cost(query)).toBeLessThan(FEW)
  })

  test.each([
    ...fieldsOf(schema, 'PolicyParameter').map(({ path, selection }) => [
      path,
      `policyParameters { ${selection} }`,
    ]),
    ...fieldsOf(schema, 'PolicyDocument').map(({ path, selection }) => [
      path,
      `policyDocuments(first: 50) { edges { node { ${selection} } } }`,
    ]),
    ...fieldsOf(schema, 'CalendarNotice').map(({ path, selection }) => [
      path,
      `calendarNotices(first: 50) { edges { node { ${selection} } } }`,
    ]),
    ...fieldsOf(schema, 'PublishedFigure').map(({ path, selection }) => [
      path,
      `publishedFigures { ${selection} }`,
    ]),
    ...fieldsOf(schema, 'ClassificationEntry').map(({ path, selection }) => [
      path,
      `classificationEntries(parentCode: "C") { ${selection} }`,
    ]),
  ])('%s', async (_path, query) => expect(await cost(`{ ${query} }`)).toBeLessThan(FEW))
})

test('must fail: more figures than there could be are not asked for at once', async () => {
  const { errors } = await door.ask('query ($keys: [String!]) { policyParameters(keys: $keys) { key } }', {
    keys: Array.from({ length: 201 }, (_, at) => `key.${at}`),
  })
  expect(errors?.[0]?.extensions.code).toBe('INPUT_INVALID')
})

describe('records that are asked for by their ids (`nodes`): each kind by as many statements, however many', () => {
  const LISTS = {
    CatalogueVersion: '{ found: serviceCatalogue { id } }',
    ServiceItem: '{ found: serviceCatalogue { everyItem { id } } }',
    CalendarNotice: '{ found: calendarNotices(first: 50) { edges { node { id } } } }',
    PolicyDocument: '{ found: policyDocuments(first: 50) { edges { node { id } } } }',
    PolicyParameter: '{ found: policyParameters { id } }',
  }

  test.each(Object.entries(LISTS))('%s', async (type, list) => {
    const { data } = await door.ask(list)
    const known = [...JSON.stringify(data).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id).slice(0, 100)
    const nobody = '019a0000-0000-7000-8000-000000000000'
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on ${type} { id } } }`
    const of = (ids: readonly (string | undefined)[]) => ids.map((id) => ({ __typename: type, id }))
    const { data: found } = await door.ask(query, { of: of([...known, nobody]) })
    expect(found._entities).toEqual([...known.map((id) => ({ __typename: type, id })), null])
    const few = await cost(query, { of: of(known.slice(0, 1)) })
    expect(few).toBeGreaterThan(0)
    // One more where the first has nothing that others have, as a document.
    expect(await cost(query, { of: of(known) })).toBeLessThanOrEqual(few + 1)
  })

  test('a figure reads by its id as it does among those of its first day', async () => {
    const fields =
      'id key value effectiveFrom basis { rule article } period { days unit rollEnd } document { title }'
    const { data } = await door.ask(`{ policyParameters(keys: ["notice.days"]) { ${fields} } }`)
    const [row] = data.policyParameters
    const { data: first } = await door.ask(
      `{ policyParameters(keys: ["notice.days"], on: "${row.effectiveFrom}") { ${fields} } }`,
    )
    const { data: named } = await door.ask(
      `{ _entities(representations: [{ __typename: "PolicyParameter", id: "${row.id}" }]) { ... on PolicyParameter { ${fields} } } }`,
    )
    expect(named._entities).toEqual(first.policyParameters)
  })

  test('must fail: an edition that was never in force, and an item of it', async () => {
    const edition = aCatalogueVersion({ id: newId(), versionNo: 99, state: 'DRAFT' })
    const item = aServiceItem({ id: newId(), catalogueVersionId: edition.id, code: 'A0101' })
    await room.store.transaction(async (tx) => {
      await tx.catalogues.save(edition)
      await tx.items.insertAll([item])
    })
    const named = {
      of: [
        { __typename: 'CatalogueVersion', id: edition.id },
        { __typename: 'ServiceItem', id: item.id },
      ],
    }
    const { data } = await door.ask(
      'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }',
      named,
    )
    expect(data._entities).toEqual([null, null])
  })
})
