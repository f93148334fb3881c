import type { Person, Uscc } from '@gongshi/domain-kit'
import { auditOverHttp } from '@gongshi/service-kit/test'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { agencies, divisions, firms, organizations } from './a-city.ts'
import { openTestDoor } from './open-test-door.ts'
import { openTestRoom, type TestRoom } from './open-test-room.ts'

const ORG_1 = '51440400FAKE00013T' as Uscc
const PUR_1 = '11440400FAKE0011X5' as Uscc

let room: TestRoom
let door: Awaited<ReturnType<typeof openTestDoor>>
beforeAll(async () => {
  room = await openTestRoom()
  await room.import('gbt2260_history_1981_2024.csv', divisions)
  await room.import('agencies.csv', agencies)
  await room.import('firms.csv', firms)
  await room.import('synthetic/organizations.csv', organizations())
  await room.hearFigures()
  door = await openTestDoor(room)
})
afterAll(async () => {
  await door.close()
  await room.close()
})

test('GraphQL over HTTP: all 61 checks of the audit pass', async () => {
  expect(await auditOverHttp(door.url, door.opener)).toMatchObject({ passed: 61, total: 61, failed: [] })
})

test('whoever is not the gateway is refused', async () => {
  const body = JSON.stringify({ query: '{ viewer { subject } }' })
  const headers = { 'content-type': 'application/json' }
  expect((await fetch(door.url, { method: 'POST', headers, body })).status).toBe(403)
})

describe('the register is public', () => {
  test('an organization with its registrar, division, grade, branches and former names', async () => {
    const { data } = await door.ask(
      `query ($uscc: USCC!) { organization(uscc: $uscc) {
         name orgType isIndustryAssociation priorityCategory status grade establishedOn isSynthetic formerNames
         registrar { name roles division { name } } division { code name level } branches { name establishedOn } } }`,
      { uscc: ORG_1.toLowerCase() },
    )
    expect(data.organization).toEqual({
      name: '珠海市示例行业协会',
      orgType: 'SOCIAL_ASSOCIATION',
      isIndustryAssociation: true,
      priorityCategory: 'INDUSTRY_CHAMBER',
      status: 'ACTIVE',
      grade: '4A',
      establishedOn: '2012-05-18',
      isSynthetic: true,
      formerNames: ['珠海示例同业公会', '珠海市旧名商会'],
      registrar: {
        name: '珠海市示例民政局',
        roles: ['REGISTRAR', 'ENFORCEMENT'],
        division: { name: '珠海市' },
      },
      division: { code: '440400', name: '珠海市', level: 'PREFECTURE' },
      branches: [{ name: '青年工作委员会', establishedOn: '2020-01-01' }],
    })
  })

  test('AC-47: of a head the name and the post, and no field for anything else', async () => {
    const { data } = await door.ask(
      `query ($uscc: USCC!) { organization(uscc: $uscc) { heads { displayName post } } __type(name: "Head") { fields { name } } }`,
      { uscc: ORG_1 },
    )
    expect(data).toMatchObject({
      organization: { heads: [{ displayName: '陈示例', post: '会长' }] },
      __type: { fields: [{ name: 'displayName' }, { name: 'post' }] },
    })
  })

  test('令39 article 28: the grade of 1 June 2024 is gone on 2 June 2029', async () => {
    const grade = async () => {
      const { data } = await door.ask(`{ organization(uscc: "${ORG_1}") { grade } }`)
      return data.organization
    }
    room.clock.set('2029-06-01T15:59:59Z')
    expect(await grade()).toEqual({ grade: '4A' })
    room.clock.set('2029-06-01T16:00:00Z')
    expect(await grade()).toEqual({ grade: null })
    room.clock.set('2026-03-02T01:30:00Z')
  })

  test('令39 article 28: before the room has heard how long a grade holds, none is shown', async () => {
    const figures = jest.spyOn(room.store.figures, 'all').mockResolvedValue([])
    const { data, errors } = await door.ask(`{ organization(uscc: "${ORG_1}") { name grade } }`)
    figures.mockRestore()
    expect(errors).toBeUndefined()
    expect(data.organization).toEqual({ name: '珠海市示例行业协会', grade: null })
  })

  test('a page, its cursor, the next page, the count', async () => {
    const page =
      'query ($after: String) { organizations(filter: { text: "示例" }, first: 3, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { uscc } } } }'
    const first = (await door.ask(page)).data.organizations as { pageInfo: { endCursor: string } }
    expect(first).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } })
    const next = (await door.ask(page, { after: first.pageInfo.endCursor })).data.organizations
    expect(next).toMatchObject({
      pageInfo: { hasNextPage: false },
      edges: [{ node: { uscc: '53440000FAKE000723' } }],
    })
  })

  test('斗门县 became two districts in 2001', async () => {
    const { data } = await door.ask(
      `{ before: division(code: "440421", on: "2001-06-01") { name successors { code } }
         after: division(code: "440421", on: "2001-12-31") { name } today: division(code: "440403") { name } }`,
    )
    expect(data).toEqual({
      before: { name: '斗门县', successors: [{ code: '440403' }, { code: '440404' }] },
      after: null,
      today: { name: '斗门区' },
    })
  })

  test('a city tells its districts of today; a district and a province have none', async () => {
    const { data } = await door.ask(
      `{ city: division(code: "440400") { districts { code name } }
         district: division(code: "440402") { districts { code } } province: division(code: "440000") { districts { code } } }`,
    )
    expect(data).toEqual({
      city: {
        districts: [
          { code: '440402', name: '香洲区' },
          { code: '440403', name: '斗门区' },
        ],
      },
      district: { districts: [] },
      province: { districts: [] },
    })
  })
})

test('2.2: a functional zone is told with the division it lies in, and has no code of its own', async () => {
  const zones = [
    'id,name,hostDivision,statisticalCodes,legalBasis,validFrom,validTo',
    'hengqin,横琴粤澳深度合作区,440402,440402104,广东省人大常委会决定,2021-09-17,',
    '440405,横琴新区,440402,,,,',
    'nowhere,某某新区,440405,,,,',
  ].join('\n')
  const report = await room.import('functional_zones.csv', zones)
  expect(report).toMatchObject({ loaded: 1, bad: [{ line: 3 }, { line: 4 }] })
  expect(await room.import('functional_zones.csv', zones)).toMatchObject({ loaded: 0, unchanged: 1 })
  const on = async (day: string) =>
    (await door.ask(`{ functionalZones(on: "${day}") { id hostDivision { code name } statisticalCodes } }`))
      .data.functionalZones
  expect(await on('2021-09-16')).toEqual([])
  expect(await on('2021-09-17')).toEqual([
    { id: 'hengqin', hostDivision: { code: '440402', name: '香洲区' }, statisticalCodes: ['440402104'] },
  ])
  const { data } = await door.ask(
    '{ division(code: "440405") { name } __type(name: "FunctionalZone") { fields { name } } }',
  )
  expect(data.division).toBeNull()
  expect(JSON.stringify(data.__type)).not.toMatch(/"code"|divisionCode/)
})

describe('what is asked wrongly is told', () => {
  test.each([
    [
      'a code whose check digit is wrong',
      '{ organization(uscc: "51440400FAKE00013X") { name } }',
      'USCC_INVALID',
    ],
    ['more than a hundred entries', '{ organizations(first: 101) { totalCount } }', 'INPUT_INVALID'],
    ['a cursor of another list', '{ organizations(after: "abc") { totalCount } }', 'INPUT_INVALID'],
    [
      'a division of five digits',
      '{ organizations(filter: { divisionCode: "44040" }) { totalCount } }',
      'INPUT_INVALID',
    ],
  ])('%s', async (_what, query, code) => {
    expect((await door.ask(query)).errors).toMatchObject([{ extensions: { code } }])
  })
})

test('entities of one type are read with one statement, in the order asked; unknown ones are null', async () => {
  const read = jest.spyOn(room.store.organizations, 'byCodes')
  const { data } = await door.ask(
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on SocialOrganization { name } ... on PublicAgency { name } ... on Division { name } } }',
    {
      of: [
        { __typename: 'SocialOrganization', uscc: '53440000FAKE000723' },
        { __typename: 'SocialOrganization', uscc: ORG_1 },
        { __typename: 'SocialOrganization', uscc: '51440400FAKE0003XA' },
        { __typename: 'PublicAgency', uscc: PUR_1 },
        { __typename: 'Division', code: '440421' },
      ],
    },
  )
  expect(data._entities).toEqual([
    { name: '广东省示例基金会' },
    { name: '珠海市示例行业协会' },
    null,
    { name: '珠海市示例服务局' },
    { name: '斗门县' },
  ])
  expect(read).toHaveBeenCalledTimes(1)
})

describe('who is asking', () => {
  const asking = '{ viewer { subject roles subRoles agency { name } organization { name } firm { name } } }'
  const person = (told: Partial<Person>): Person => ({
    kind: 'person',
    subject: 'PUR-1:handler',
    roles: ['PUR'],
    subRoles: ['handler'],
    ...told,
  })

  test('nobody, for the public', async () => expect((await door.ask(asking)).data).toEqual({ viewer: null }))

  test('a person of an agency', async () => {
    const { data } = await door.ask(asking, {}, person({ agencyUscc: PUR_1 }))
    expect(data.viewer).toEqual({
      subject: 'PUR-1:handler',
      roles: ['PUR'],
      subRoles: ['handler'],
      agency: { name: '珠海市示例服务局' },
      organization: null,
      firm: null,
    })
  })

  test('a person of an organization, and one of a firm', async () => {
    const org = person({ subject: 'ORG-1', roles: ['ORG'], subRoles: [], orgUscc: ORG_1 })
    expect((await door.ask(asking, {}, org)).data.viewer).toMatchObject({
      organization: { name: '珠海市示例行业协会' },
    })
    const firm = person({
      subject: 'EVA-1',
      roles: ['EVA'],
      subRoles: [],
      firmUscc: '91440400FAKE002246' as Uscc,
    })
    expect((await door.ask(asking, {}, firm)).data.viewer).toMatchObject({
      firm: { name: '珠海示例评估有限公司' },
    })
  })

  test('a forged token is 401, never the public view', async () => {
    const answer = await door.askWith('Bearer not.a.token', asking)
    expect(answer).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
    expect(answer.data).toBeUndefined()
  })
})
