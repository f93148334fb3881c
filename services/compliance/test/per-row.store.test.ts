import { countingStatements, fieldsOf, schemaOf } from '@gongshi/service-kit/test'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { typeDefs } from '../src/graphql/typeDefs.generated.ts'
import { listings, ORG_1, ORG_2, ORG_3, penalties, records } from './a-city.ts'
import { openTestDoor } from './open-test-door.ts'
import { openTestRoom, type TestRoom } from './open-test-room.ts'

let room: TestRoom
let door: Awaited<ReturnType<typeof openTestDoor>>
let statements: () => number

beforeAll(async () => {
  room = await openTestRoom('2026-05-06T02:00:00Z')
  await room.import('penalties.csv', penalties)
  await room.import('credit-listings.csv', listings)
  await room.import('credit-records.csv', records)
  statements = countingStatements(room.dataSource)
  door = await openTestDoor(room, [])
})
afterAll(async () => {
  await door.close()
  await room.close()
})

const schema = schemaOf(typeDefs)
const cost = async (query: string) => {
  const before = { statements: statements(), asked: door.catalogue.asked }
  const { data, errors } = await door.ask(query)
  if (!data) throw new Error(JSON.stringify(errors))
  return statements() - before.statements + door.catalogue.asked - before.asked
}
const noDearer = async (few: string, many: string) => {
  const one = await cost(few)
  expect(one).toBeGreaterThan(0)
  expect(await cost(many)).toBeLessThanOrEqual(one)
}

describe('no statement and no call per row (attack 2)', () => {
  const own = fieldsOf(schema, 'SocialOrganization').filter(({ path }) => path !== 'SocialOrganization.uscc')
  test.each(own)('$path of many that other rooms name', ({ selection }) => {
    const of = (codes: readonly string[]) =>
      `{ _entities(representations: [${codes.map((uscc) => `{ __typename: "SocialOrganization", uscc: "${uscc}" }`)}]) { ... on SocialOrganization { ${selection} } } }`
    return noDearer(of([ORG_1]), of([ORG_1, ORG_2, ORG_3]))
  })

  test.each(fieldsOf(schema, 'Penalty'))('$path of the published penalties', ({ selection }) =>
    noDearer(
      `{ penalties(first: 1) { edges { node { ${selection} } } } }`,
      `{ penalties(first: 20) { edges { node { ${selection} } } } }`,
    ),
  )

  test.each(fieldsOf(schema, 'CreditListing'))('$path of a list', ({ selection }) => {
    const of = (first: number) =>
      `{ creditListings(list: ABNORMAL_ACTIVITY, first: ${first}) { edges { node { ${selection} } } } }`
    return noDearer(of(1), of(20))
  })
})
