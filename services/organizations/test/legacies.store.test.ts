import type { Actor } from '@gongshi/domain-kit'
import { keptIn } from '@gongshi/service-kit/test'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { agencies, divisions, organizations } from './a-city.ts'
import { openTestDoor } from './open-test-door.ts'
import { openTestRoom, type TestRoom } from './open-test-room.ts'
import { people } from './people.ts'

let room: TestRoom
let door: Awaited<ReturnType<typeof openTestDoor>>
beforeAll(async () => {
  room = await openTestRoom()
  door = await openTestDoor(room)
})
beforeEach(async () => {
  await room.import('gbt2260_history_1981_2024.csv', divisions)
  await room.import('agencies.csv', agencies)
  await room.import('synthetic/organizations.csv', organizations())
  expect(await room.import('legacy-organizations.csv', rows)).toMatchObject({ loaded: 3, bad: [] })
})
afterEach(() => room.clean())
afterAll(async () => {
  await door.close()
  await room.close()
})

const ORG_1 = '51440400FAKE00013T'
const rows = `source,legacyRegistrationNo,name,formerNames,orgType,divisionCode,isSynthetic
old:1,社证字第0123号,珠海市示例旧协会,珠海市示例老同业会,SOCIAL_ASSOCIATION,440400,true
old:2,,斗门县示例旧促进会,,,440421,true
old:3,,示例旧基金会,,FOUNDATION,,true
`
type Row = { id: string; version: number }
const find = async (text: string, by?: Actor) => {
  const query = `query ($text: String!) { searchOrganizations(text: $text) { totalCount edges { node {
    __typename ... on SocialOrganization { uscc } ... on LegacyOrganization { id version name mayLink organization { uscc } } } } } }`
  const { data, errors } = await door.ask(query, { text }, by)
  if (!data?.searchOrganizations) throw new Error(JSON.stringify(errors))
  return data.searchOrganizations
}
const rowNamed = async (text: string): Promise<Row> => (await find(text)).edges.at(-1).node
const LINK = `mutation ($input: LinkLegacyOrganizationInput!) { linkLegacyOrganization(input: $input) {
  legacyOrganization { id version organization { uscc } linked { reason } timeline { event } }
  userErrors { code field } } }`
const link = async ({ id, version }: Row, change: object = {}, by: Actor = people.approver) => {
  const input = { id, version, uscc: ORG_1, reason: '登记档案和印鉴一致', ...change }
  return (await door.ask(LINK, { input }, by)).data.linkLegacyOrganization
}
const codesOf = ({ userErrors }: { userErrors: { code: string; field: string[] }[] }) =>
  userErrors.map(({ code, field }) => [code, ...(field ?? []).slice(1)].join(' '))

describe('2.1: a row without a code is shown and found', () => {
  test.each([
    ['its name', '旧协会'],
    ['a former name', '老同业会'],
    ['its old number, in any width', '社证字第０１２３号'],
    ['its initials', 'slj xh'.replace(' ', '')],
  ])('by %s', async (_how, text) => {
    const { edges, totalCount } = await find(text)
    expect(edges.map(({ node }: { node: { name?: string } }) => node.name)).toEqual(['珠海市示例旧协会'])
    expect(totalCount).toBe(1)
  })

  test('behind the organizations with a code, over pages, each once; counted together', async () => {
    const query = `query ($after: String) { searchOrganizations(text: "示例", first: 2, after: $after) { totalCount
      pageInfo { hasNextPage endCursor } edges { node { ... on SocialOrganization { uscc } ... on LegacyOrganization { name } } } } }`
    const page = async (after: string | null) => (await door.ask(query, { after })).data.searchOrganizations
    const seen: string[] = []
    for (let after: string | null = null, isOver = false; !isOver; ) {
      const { edges, pageInfo, totalCount } = await page(after)
      expect(totalCount).toBe(7)
      seen.push(
        ...edges.map(({ node }: { node: { uscc?: string; name?: string } }) => node.uscc ?? node.name),
      )
      after = pageInfo.endCursor
      isOver = !pageInfo.hasNextPage
    }
    expect(seen).toEqual([
      ...[ORG_1, '52440400FAKE00048A', '52440402FAKE000562', '53440000FAKE000723'],
      ...['珠海市示例旧协会', '斗门县示例旧促进会', '示例旧基金会'],
    ])
  })

  test('must fail: the cursor of another list', async () => {
    const other = (await door.ask('{ organizations(first: 1) { pageInfo { endCursor } } }')).data
      .organizations
    const query = 'query ($after: String) { searchOrganizations(text: "示例", after: $after) { totalCount } }'
    const { errors } = await door.ask(query, { after: other.pageInfo.endCursor })
    expect(errors).toMatchObject([{ extensions: { code: 'INPUT_INVALID' } }])
  })

  test('in a list of its own, and by its id', async () => {
    const query = `query ($text: String, $linked: Boolean) { legacyOrganizations(text: $text, linked: $linked, first: 5) {
      totalCount edges { node { id name orgType division { name } source legacyRegistrationNo } } } }`
    const listed = async (asked: object) => (await door.ask(query, asked)).data.legacyOrganizations
    expect(await listed({ text: '斗门', linked: false })).toMatchObject({
      totalCount: 1,
      edges: [
        {
          node: { orgType: null, division: { name: '斗门县' }, legacyRegistrationNo: null, source: 'old:2' },
        },
      ],
    })
    expect((await listed({})).totalCount).toBe(3)
    expect((await listed({ linked: true })).totalCount).toBe(0)
    const { id } = await rowNamed('旧基金会')
    const one = await door.ask('query ($id: ID!) { legacyOrganization(id: $id) { name } }', { id })
    expect(one.data.legacyOrganization).toEqual({ name: '示例旧基金会' })
  })

  test('loaded twice nothing changes; a corrected row keeps its id and its link', async () => {
    const { id, version } = await rowNamed('旧协会')
    await link({ id, version })
    const before = await keptIn(room.dataSource)
    expect(await room.import('legacy-organizations.csv', rows)).toMatchObject({ loaded: 0, unchanged: 3 })
    expect(await keptIn(room.dataSource)).toBe(before)
    await room.import('legacy-organizations.csv', rows.replace('示例旧协会', '样例旧协会'))
    expect((await find('样例旧协会')).edges[0].node).toMatchObject({ id, organization: { uscc: ORG_1 } })
  })

  test.each([
    ['a division that never was', rows.replace('440421', '440499'), /行政区划 440499 不存在/],
    ['a code where the old number stands', rows.replace('社证字第0123号', ORG_1), /有代码的组织应当入册/],
    ['a type that is none', rows.replace(',FOUNDATION,', ',CLUB,'), /orgType/],
    ['no name', rows.replace('示例旧基金会', ''), /name/],
  ])('must fail: %s is told with its line', async (_what, text, reason) => {
    const { bad } = await room.import('legacy-organizations.csv', text)
    expect(bad).toEqual([{ line: expect.any(Number), reason: expect.stringMatching(reason) }])
  })
})

describe('AC-79: a row without a code can neither apply nor bid', () => {
  test.each(['社证字第0123号', 'its id'])(
    '%s is no code of a supplier, an applicant or a party',
    async (told) => {
      const uscc = told === 'its id' ? (await rowNamed('旧协会')).id : told
      for (const query of ['supplier', 'organization', 'enterprise']) {
        const { errors } = await door.ask(`query ($uscc: USCC!) { ${query}(uscc: $uscc) { name } }`, { uscc })
        expect(errors).toMatchObject([{ extensions: { code: 'USCC_INVALID' } }])
      }
      const register = `mutation ($input: RegisterEnterpriseInput!) { registerEnterprise(input: $input) { userErrors { code } } }`
      const input = { uscc, name: '珠海市示例旧协会', contact: '示例', licenceFileId: 'none' }
      expect((await door.ask(register, { input })).errors).toMatchObject([
        { extensions: { code: 'USCC_INVALID' } },
      ])
    },
  )

  test('nor is its type one of those that may bid', async () => {
    const query = '{ __type(name: "Supplier") { possibleTypes { name } } }'
    const { data } = await door.ask(query, {}, people.approver)
    const names = data.__type.possibleTypes.map(({ name }: { name: string }) => name)
    expect(names.toSorted()).toEqual(['Enterprise', 'ServiceFirm', 'SocialOrganization'])
  })
})

describe('2.1: a registrar’s approver links it to a code; the row stays', () => {
  test('AC-79: it leads to ORG-1 and ORG-1 to it, with who found so and why', async () => {
    const row = await rowNamed('社证字第0123号')
    expect(row).toMatchObject({ mayLink: false })
    expect((await find('旧协会', people.approver)).edges[0].node).toMatchObject({ mayLink: true })
    expect(await link(row)).toMatchObject({
      userErrors: [],
      legacyOrganization: {
        version: row.version + 1,
        organization: { uscc: ORG_1 },
        linked: { reason: '登记档案和印鉴一致' },
        timeline: [{ event: 'legacy-organization.entered' }, { event: 'legacy-organization.linked' }],
      },
    })
    const back = `{ organization(uscc: "${ORG_1}") { legacyRows { name } } }`
    expect((await door.ask(back)).data.organization.legacyRows).toEqual([{ name: '珠海市示例旧协会' }])
    expect((await find('社证字第0123号', people.approver)).edges[0].node).toMatchObject({
      __typename: 'LegacyOrganization',
      mayLink: false,
      organization: { uscc: ORG_1 },
    })
    const news = await room.dataSource.query('select name, body from outbox where aggregate_id = ?', [row.id])
    expect(news).toMatchObject([
      { name: 'organization.legacy-linked.v1', body: { legacyId: row.id, uscc: ORG_1 } },
    ])
  })

  test('two rows may turn out to be one organization; a row is linked once', async () => {
    const [one, other] = [await rowNamed('旧协会'), await rowNamed('旧促进会')]
    const linked = await link(one)
    expect(codesOf(await link(other))).toEqual([])
    expect(codesOf(await link(linked.legacyOrganization, { uscc: '51440400FAKE00021M' }))).toEqual([
      'INVALID_TRANSITION id',
    ])
  })

  test('two approvers at the same moment: one link, one conflict', async () => {
    const row = await rowNamed('旧协会')
    const both = await Promise.all([link(row), link(row, { uscc: '51440400FAKE00021M' })])
    expect(both.flatMap(codesOf)).toEqual(['VERSION_CONFLICT version'])
  })

  const xiangzhou = { ...people.approver, divisionCode: '440402' }
  const province = { ...people.approver, divisionCode: '440000' }
  test.each<[string, string, object, Actor, string[]]>([
    ['by a handler', '旧协会', {}, people.handler, ['FORBIDDEN']],
    [
      'by a purchaser’s approver',
      '旧协会',
      {},
      { ...people.purchaser, subRoles: ['approver'] },
      ['FORBIDDEN'],
    ],
    ['by a district’s approver, a row of the city', '旧协会', {}, xiangzhou, ['FORBIDDEN']],
    [
      'by a district’s approver, a row of nowhere to an organization of the city',
      '旧促进会',
      {},
      { ...people.approver, divisionCode: '440421' },
      ['JURISDICTION_EXCEEDED uscc'],
    ],
    ['a foundation as an association', '旧基金会', {}, people.approver, ['INPUT_INVALID uscc']],
    ['to a code nobody has', '旧协会', { uscc: '51440400FAKE00427Y' }, people.approver, ['NOT_FOUND uscc']],
    ['without a reason', '旧协会', { reason: '\u3000' }, people.approver, ['INPUT_INVALID reason']],
    [
      'with a reason of 1001 characters',
      '旧协会',
      { reason: '一'.repeat(1001) },
      people.approver,
      ['INPUT_INVALID reason'],
    ],
    ['at a version nobody saw', '旧协会', { version: 9 }, people.approver, ['VERSION_CONFLICT version']],
  ])('not %s; nothing is written', async (_what, text, change, by, codes) => {
    const row = await rowNamed(text)
    const before = await keptIn(room.dataSource)
    expect(codesOf(await link(row, change, by))).toEqual(codes)
    expect(await keptIn(room.dataSource)).toBe(before)
  })

  test('a reason of 1000 characters, by the province’s approver', async () => {
    const told = await link(await rowNamed('旧协会'), { reason: '一'.repeat(1000) }, province)
    expect(codesOf(told)).toEqual([])
  })
})
