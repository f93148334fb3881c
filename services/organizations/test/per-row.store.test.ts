import { countingStatements, fieldsOf, schemaOf } from '@gongshi/service-kit/test'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { typeDefs } from '../src/graphql/typeDefs.generated.ts'
import { agencies, divisions, firms, organizations } from './a-city.ts'
import { aLegacyRow } from './a-legacy-row.ts'
import { aPrincipal, type Principal } from './a-principal.ts'
import { aRegistrar, type Registrar } from './a-registrar.ts'
import { openTestDoor } from './open-test-door.ts'
import { openTestRoom, type TestRoom } from './open-test-room.ts'
import { people } from './people.ts'

let room: TestRoom
let door: Awaited<ReturnType<typeof openTestDoor>>
let statements: () => number

beforeAll(async () => {
  room = await openTestRoom()
  await room.import('gbt2260_history_1981_2024.csv', divisions)
  await room.import('agencies.csv', agencies)
  await room.import('firms.csv', firms)
  await room.import('synthetic/organizations.csv', organizations())
  for (let at = 0; at < 5; at += 1)
    await aLegacyRow(room, { source: `test:${at}`, linkedTo: '51440400FAKE00013T' })
  await room.hearFigures()
  statements = countingStatements(room.dataSource)
  door = await openTestDoor(room)
})
afterAll(async () => {
  await door.close()
  await room.close()
})

const schema = schemaOf(typeDefs)
/** The test's day: what is asked of the past is asked of today. */
const given = { 'SocialOrganization.asOf': 'on: "2026-03-02"' }
const cost = async (query: string) => {
  const before = statements()
  const { data, errors } = await door.ask(query)
  if (!data) throw new Error(JSON.stringify(errors))
  return statements() - before
}

describe('no statement per row (attack 2)', () => {
  test.each(fieldsOf(schema, 'SocialOrganization', given))(
    '$path of a list of organizations',
    async ({ selection }) => {
      const of = (rows: number) => `{ organizations(first: ${rows}) { edges { node { ${selection} } } } }`
      const few = await cost(of(2))
      expect(few).toBeGreaterThan(0)
      expect(await cost(of(30))).toBeLessThanOrEqual(few)
    },
  )

  test.each(fieldsOf(schema, 'LegacyOrganization', given))(
    '$path of a list of rows without a code',
    async ({ selection }) => {
      const of = (rows: number) =>
        `{ legacyOrganizations(first: ${rows}) { edges { node { ${selection} } } } }`
      const few = await cost(of(2))
      expect(few).toBeGreaterThan(0)
      expect(await cost(of(30))).toBeLessThanOrEqual(few)
    },
  )

  test.each([
    ...fieldsOf(schema, 'PublicAgency', given).map(({ path, selection }) => [
      path,
      'PublicAgency',
      'uscc',
      selection,
    ]),
    ...fieldsOf(schema, 'Division', given).map(({ path, selection }) => [
      path,
      'Division',
      'code',
      selection,
    ]),
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

describe('no statement per row of applications', () => {
  let registrar: Registrar
  let counted: () => number
  beforeAll(async () => {
    registrar = await aRegistrar('2026-03-09')
    for (let at = 0; at < 8; at += 1) await registrar.submitted({ proposedName: `珠海市示例第${at}促进会` })
    counted = countingStatements(registrar.dataSource)
  })
  afterAll(() => registrar.close())

  test.each(fieldsOf(schema, 'RegistrationApplication', given))('$path', async ({ selection }) => {
    const costOf = async (rows: number) => {
      const before = counted()
      const query = `{ registrationInbox(first: ${rows}) { edges { node { ${selection} } } } }`
      const { data, errors } = await registrar.door.ask(query, {}, people.handler)
      if (!data?.registrationInbox) throw new Error(JSON.stringify(errors))
      return counted() - before
    }
    const few = await costOf(2)
    expect(few).toBeGreaterThan(0)
    expect(await costOf(8)).toBeLessThanOrEqual(few)
  })
})

describe('no statement per row of delegations', () => {
  let principal: Principal
  let counted: () => number
  beforeAll(async () => {
    principal = await aPrincipal('2026-03-09')
    for (let at = 0; at < 4; at += 1) await principal.publishedDelegation({ validFrom: '2026-03-09' })
    counted = countingStatements(principal.dataSource)
  })
  afterAll(() => principal.close())

  test.each(fieldsOf(schema, 'Delegation', given))('$path', async ({ selection }) => {
    const costOf = async (rows: number) => {
      const before = counted()
      const query = `{ delegations(first: ${rows}) { edges { node { ${selection} } } } }`
      const { data, errors } = await principal.door.ask(query, {}, people.handler)
      if (!data?.delegations) throw new Error(JSON.stringify(errors))
      return counted() - before
    }
    const few = await costOf(2)
    expect(few).toBeGreaterThan(0)
    expect(await costOf(4)).toBeLessThanOrEqual(few)
  })
})
