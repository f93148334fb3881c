import { readFileSync } from 'node:fs'
import type { CalendarYear, Person } from '@gongshi/domain-kit'
import { auditOverHttp } from '@gongshi/service-kit/test'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { listings, ORG_1, ORG_2, ORG_3, penalties, records } from './a-city.ts'
import { openTestDoor } from './open-test-door.ts'
import { openTestRoom, type TestRoom } from './open-test-room.ts'

const years = [2025, 2026].map((year): CalendarYear => {
  const text = readFileSync(`${__dirname}/../../../infra/sandbox/data/holidays/${year}.json`, 'utf8')
  return { ...JSON.parse(text), status: 'PUBLISHED' }
})

let room: TestRoom
let door: Awaited<ReturnType<typeof openTestDoor>>
beforeAll(async () => {
  room = await openTestRoom('2026-05-06T02:00:00Z')
  await room.import('penalties.csv', penalties)
  await room.import('credit-listings.csv', listings)
  await room.import('credit-records.csv', records)
  door = await openTestDoor(room, years)
})
afterAll(async () => {
  await door.close()
  await room.close()
})

/** Asks for a field of organizations as the gateway does. */
const ofOrganizations = async (selection: string, codes: string[], actor?: Person) => {
  const representations = codes.map((uscc) => ({ __typename: 'SocialOrganization', uscc }))
  const answer = await door.ask(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on SocialOrganization { ${selection} } } }`,
    { of: representations },
    actor,
  )
  return { ...answer, organizations: answer.data._entities }
}

test('GraphQL over HTTP: all 61 checks of the audit pass', async () => {
  expect(await auditOverHttp(door.url, door.opener)).toMatchObject({ passed: 61, total: 61, failed: [] })
})

test('credit standing of many organizations takes one statement for each table', async () => {
  const read = jest.spyOn(room.store.listings, 'ofOrganizations')
  const selection =
    'creditStanding { eligibleForAward abnormalActivity seriouslyDishonest reasons { rule document } }'
  const { organizations } = await ofOrganizations(selection, [ORG_1, ORG_2, ORG_3])
  const document = '社会组织信用信息管理办法（民政部令第60号）'
  expect(organizations).toEqual([
    {
      creditStanding: {
        eligibleForAward: true,
        abnormalActivity: true,
        seriouslyDishonest: false,
        reasons: [{ rule: 'A1', document }],
      },
    },
    {
      creditStanding: {
        eligibleForAward: true,
        abnormalActivity: true,
        seriouslyDishonest: false,
        reasons: [{ rule: 'credit.list', document }],
      },
    },
    {
      creditStanding: {
        eligibleForAward: true,
        abnormalActivity: false,
        seriouslyDishonest: false,
        reasons: [],
      },
    },
  ])
  expect(read).toHaveBeenCalledTimes(1)
})

test('R-01: credit standing is told with the catalogue away', async () => {
  door.catalogue.isAway = true
  const { organizations, errors } = await ofOrganizations('creditStanding { abnormalActivity }', [ORG_1])
  door.catalogue.isAway = false
  expect(errors).toBeUndefined()
  expect(organizations).toEqual([{ creditStanding: { abnormalActivity: true } }])
})

test('AC-43: the day after two years the block is there, before any job has run', async () => {
  room.clock.set('2026-11-24T15:59:59Z')
  const asked = () => ofOrganizations('creditStanding { eligibleForAward }', [ORG_1])
  expect((await asked()).organizations).toEqual([{ creditStanding: { eligibleForAward: true } }])
  room.clock.set('2026-11-24T16:00:00Z')
  expect((await asked()).organizations).toEqual([{ creditStanding: { eligibleForAward: false } }])
  room.clock.set('2026-05-06T02:00:00Z')
})

describe('credit records', () => {
  const selection =
    'creditRecords(first: 5) { edges { node { category matter summary formedAt entryDueOn enteredLate } } pageInfo { hasNextPage } }'
  const summaries = (organizations: unknown) =>
    (
      organizations as { creditRecords: { edges: { node: { summary: string } }[] } }[]
    )[0]?.creditRecords.edges.map(({ node }) => node.summary)

  test('the latest first; a penalty of three years ago is no longer shown to the public (4.11)', async () => {
    const { organizations } = await ofOrganizations(selection, [ORG_1])
    expect(organizations).toMatchObject([
      {
        creditRecords: {
          edges: [
            {
              node: {
                matter: 'WARNING',
                formedAt: '2026-03-12T16:00:00Z',
                summary: '陈××未按规定接受监督检查，予以警告',
              },
            },
            { node: { matter: 'FINANCIAL_AUDIT' } },
          ],
        },
      },
    ])
  })

  test('the enforcement office of the city sees it still, the district does not', async () => {
    const office = (divisionCode: string): Person => ({
      kind: 'person',
      subject: 'ENF-1:handler',
      roles: ['ENF'],
      subRoles: ['handler'],
      divisionCode,
    })
    expect(
      summaries((await ofOrganizations(selection, [ORG_1], office('440400'))).organizations),
    ).toHaveLength(3)
    expect(
      summaries((await ofOrganizations(selection, [ORG_1], office('440402'))).organizations),
    ).toHaveLength(2)
  })

  test('令60: entered on the seventh working day is flagged late, on the second it is not; one question to the catalogue', async () => {
    door.catalogue.asked = 0
    const { organizations } = await ofOrganizations(selection, [ORG_1])
    expect(organizations).toMatchObject([
      {
        creditRecords: {
          edges: [
            { node: { entryDueOn: '2026-03-20', enteredLate: true } },
            { node: { entryDueOn: '2025-05-13', enteredLate: false } },
          ],
        },
      },
    ])
    expect(door.catalogue.asked).toBe(1)
  })

  test('with the catalogue away the flag is empty, and the records are there', async () => {
    door.catalogue.isAway = true
    const { organizations, errors } = await ofOrganizations(selection, [ORG_1])
    door.catalogue.isAway = false
    expect(summaries(organizations)).toHaveLength(2)
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'catalogue' } })
  })
})

describe('the lists are public, past entries too', () => {
  const asked =
    '($list: CreditList!) { creditListings(list: $list, first: 1) { totalCount edges { node { organization { uscc } state trigger listedOn removedOn basis { rule note } } } pageInfo { hasNextPage } } }'
  test('the latest listed first', async () => {
    const { data } = await door.ask(`query ${asked}`, { list: 'ABNORMAL_ACTIVITY' })
    expect(data.creditListings).toMatchObject({
      totalCount: 2,
      edges: [{ node: { organization: { uscc: ORG_2 }, state: 'LISTED', trigger: 'A5', removedOn: null } }],
      pageInfo: { hasNextPage: true },
    })
  })
  test('a removed entry with its day', async () => {
    const { data } = await door.ask(`query ${asked}`, { list: 'SERIOUSLY_DISHONEST' })
    expect(data.creditListings).toMatchObject({
      edges: [{ node: { organization: { uscc: ORG_3 }, state: 'REMOVED', removedOn: '2024-02-01' } }],
    })
  })
  test('AC-42: at the end of its time it is told as removed, before any job has run', async () => {
    room.clock.set('2026-09-30T16:00:00Z')
    const { data } = await door.ask(`query ${asked}`, { list: 'ABNORMAL_ACTIVITY' })
    room.clock.set('2026-05-06T02:00:00Z')
    expect(data.creditListings).toMatchObject({
      edges: [{ node: { state: 'REMOVED', removedOn: '2026-10-01' } }],
    })
  })
  test('a cursor of another list is told', async () => {
    const { errors } = await door.ask(
      '{ creditListings(list: ABNORMAL_ACTIVITY, after: "WyJ4IiwieSJd") { totalCount } }',
    )
    expect(errors?.[0]?.extensions.code).toBe('INPUT_INVALID')
  })
})

test('AC-47: a published penalty names the organization and masks the individual', async () => {
  const { data } = await door.ask(
    '{ penalties(first: 100) { totalCount edges { node { organizationName organization { uscc } individuals kind ground datedOn datedYear } } } }',
  )
  expect(JSON.stringify(data)).not.toContain('陈大文')
  expect(data.penalties).toMatchObject({
    totalCount: 6,
    edges: expect.arrayContaining([
      {
        node: expect.objectContaining({
          organization: { uscc: ORG_1 },
          individuals: ['陈××'],
          kind: 'WARNING',
          ground: '陈××未按规定接受监督检查，予以警告',
        }),
      },
      {
        node: expect.objectContaining({
          organizationName: '济南茶文化协会',
          organization: null,
          datedOn: '2023-03-18',
        }),
      },
      { node: expect.objectContaining({ organizationName: '济南市美德老年公寓', kind: null }) },
    ]),
  })
})

describe('enforcement is counted from the records here', () => {
  const counted = async (years: string) =>
    (await door.ask(`{ enforcementStatistics${years} { audits inspections cases warnings revocations } }`))
      .data.enforcementStatistics
  test('all of it: a penalty of unknown kind is no case', async () =>
    expect(await counted('')).toEqual({ audits: 1, inspections: 0, cases: 5, warnings: 2, revocations: 2 }))
  test('of some years: what has no date is in none of them', async () =>
    expect(await counted('(from: 2021, to: 2023)')).toEqual({
      audits: 0,
      inspections: 0,
      cases: 3,
      warnings: 0,
      revocations: 2,
    }))
  test('D21, R-27: years of which there is no record are not known, and not nothing', async () => {
    expect(await counted('(from: 2018, to: 2020)')).toBeNull()
    expect(await counted('(from: 2030)')).toBeNull()
  })
  test('years that run backwards are told', async () => {
    const { errors } = await door.ask('{ enforcementStatistics(from: 2024, to: 2023) { cases } }')
    expect(errors?.[0]?.extensions.code).toBe('INPUT_INVALID')
  })
})

describe('records that are asked for by their ids (`nodes`)', () => {
  const asked = async (type: string, ids: readonly string[], actor?: Person) => {
    const of = ids.map((id) => ({ __typename: type, id }))
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on ${type} { id } } }`
    return (await door.ask(query, { of }, actor)).data._entities as ({ id: string } | null)[]
  }
  const rows = async (sql: string): Promise<string[]> =>
    (await room.dataSource.query(sql)).map(({ id }: { id: string }) => id)
  const shown = (type: string, ids: readonly string[]) => ids.map((id) => ({ __typename: type, id }))
  const nobody = '019a0000-0000-7000-8000-000000000000'

  test('every penalty and every entry of the lists that is public; null for what is not there', async () => {
    for (const [type, table] of [
      ['Penalty', 'penalty'],
      ['CreditListing', 'credit_listing'],
    ] as const) {
      const ids = await rows(`select id from ${table}`)
      expect(ids.length).toBeGreaterThan(2)
      expect(await asked(type, [...ids, nobody])).toEqual([...shown(type, ids), null])
    }
  })

  test('an entry of tomorrow is nobody’s to see until then', async () => {
    const [id] = await rows('select id from credit_listing where listed_on = "2026-03-31"')
    room.clock.set('2026-03-30T15:59:59Z')
    expect(await asked('CreditListing', [id!])).toEqual([null])
    room.clock.set('2026-03-30T16:00:00Z')
    expect(await asked('CreditListing', [id!])).toEqual(shown('CreditListing', [id!]))
    room.clock.set('2026-05-06T02:00:00Z')
  })

  test('a record that is shown no more is for its own offices alone, and else as one that is not there (4.11)', async () => {
    const [past] = await rows('select id from credit_record where formed_on = "2023-03-04"')
    const [present] = await rows('select id from credit_record where formed_on = "2026-03-13"')
    expect(await asked('CreditRecord', [past!, present!, nobody])).toEqual([
      null,
      ...shown('CreditRecord', [present!]),
      null,
    ])
    const office = (divisionCode: string): Person => ({
      kind: 'person',
      subject: 'ENF-1:handler',
      roles: ['ENF'],
      subRoles: ['handler'],
      divisionCode,
    })
    expect(await asked('CreditRecord', [past!], office('440400'))).toEqual(shown('CreditRecord', [past!]))
    expect(await asked('CreditRecord', [past!], office('440402'))).toEqual([null])
  })

  test('one statement for each kind, however many', async () => {
    const read = [
      jest.spyOn(room.store.penalties, 'byIds'),
      jest.spyOn(room.store.listings, 'byIds'),
      jest.spyOn(room.store.records, 'enteredBy'),
    ]
    for (const [type, table] of [
      ['Penalty', 'penalty'],
      ['CreditListing', 'credit_listing'],
      ['CreditRecord', 'credit_record'],
    ] as const)
      await asked(type, await rows(`select id from ${table}`))
    for (const one of read) expect(one).toHaveBeenCalledTimes(1)
  })
})
