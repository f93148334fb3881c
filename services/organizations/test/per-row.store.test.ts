import { countingStatements, fieldsOf, schemaOf } from '@gongshi/service-kit/test'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { typeDefs } from '../src/graphql/typeDefs.generated.ts'
import { agencies, divisions, firms, organizations } from './a-city.ts'
import { openTestDoor } from './open-test-door.ts'
import { openTestRoom, type TestRoom } from './open-test-room.ts'

let room: TestRoom
let door: Awaited<ReturnType<typeof openTestDoor>>
let statements: () => number

beforeAll(async () => {
  room = await openTestRoom()
  await room.import('gbt2260_history_1981_2024.csv', divisions)
  await room.import('agencies.csv', agencies)
  await room.import('firms.csv', firms)
  await room.import('synthetic/organizations.csv', organizations())
  await room.hearFigures()
  statements = countingStatements(room.dataSource)
  door = await openTestDoor(room)
})
afterAll(async () => {
  await door.close()
  await room.close()
})

const schema = schemaOf(typeDefs)
const cost = async (query: string) => {
  const before = statements()
  const { data, errors } = await door.ask(query)
  if (!data) throw new Error(JSON.stringify(errors))
  return statements() - before
}

describe('no statement per row (attack 2)', () => {
  test.each(fieldsOf(schema, 'SocialOrganization'))(
    '$path of a list of organizations',
    async ({ selection }) => {
      const of = (rows: number) => `{ organizations(first: ${rows}) { edges { node { ${selection} } } } }`
      const few = await cost(of(2))
      expect(few).toBeGreaterThan(0)
      expect(await cost(of(30))).toBeLessThanOrEqual(few)
    },
  )

  test.each([
    ...fieldsOf(schema, 'PublicAgency').map(({ path, selection }) => [
      path,
      'PublicAgency',
      'uscc',
      selection,
    ]),
    ...fieldsOf(schema, 'Division').map(({ path, selection }) => [path, 'Division', 'code', selection]),
  ])('%s of many that other rooms name', async (_path, type, key, selection) => {
    const table = type === 'Division' ? 'division' : 'agency'
    const keys = (await room.dataSource.query(`select distinct ${key} as k from ${table} limit 20`)).map(
      ({ k }: { k: string }) => k,
    )
    const of = (some: readonly string[]) =>
      `{ _entities(representations: [${some.map((k) => `{ __typename: "${type}", ${key}: "${k}" }`)}]) { ... on ${type} { ${selection} } } }`
    expect(await cost(of(keys))).toBeLessThanOrEqual(await cost(of(keys.slice(0, 2))))
  })
})
