import type { Actor } from '@gongshi/domain-kit'
import { keptIn } from '@gongshi/service-kit/test'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { agencies, divisions } from './a-city.ts'
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
  await room.import(
    'agencies.csv',
    `${agencies}${people.elsewhere.agencyUscc},示例区民政局,440403,REGISTRAR\n`,
  )
})
afterEach(() => room.clean())
afterAll(async () => {
  await door.close()
  await room.close()
})

const AGENCY = people.approver.agencyUscc
const wang = {
  agencyUscc: AGENCY,
  subject: people.handler.subject,
  name: '王示例',
  certificateNo: '粤执C2026001',
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
}
const REGISTER = `mutation ($input: RegisterOfficerInput!) {
  registerOfficer(input: $input) { officer { id name certificateNo agency { name } } userErrors { code field } }
}`
const enter = async (change: object = {}, by: Actor = people.approver) => {
  const { data, errors } = await door.ask(REGISTER, { input: { ...wang, ...change } }, by)
  expect(errors).toBeUndefined()
  return data.registerOfficer
}
const officers = async (by: Actor, variables: object = {}) => {
  const query = 'query ($of: USCC!, $on: LocalDate) { officers(agencyUscc: $of, on: $on) { name validTo } }'
  return (await door.ask(query, { of: AGENCY, ...variables }, by)).data.officers
}

describe('3.1: an approver enters another person as an officer of the agency', () => {
  test('and colleagues see who is one, on a day when it is asked', async () => {
    expect(await enter()).toMatchObject({
      officer: { name: '王示例', agency: { name: '珠海市示例民政局' } },
      userErrors: [],
    })
    await enter({ subject: 'REG-1:other', name: '李示例', certificateNo: '粤执C2', validTo: '2027-06-30' })
    expect(await officers(people.handler)).toEqual([
      { name: '李示例', validTo: '2027-06-30' },
      { name: '王示例', validTo: '2026-12-31' },
    ])
    expect(await officers(people.handler, { on: '2026-12-31' })).toHaveLength(2)
    expect(await officers(people.handler, { on: '2027-01-01' })).toHaveLength(1)
  })

  test('of many page by page, each once; and of one’s own agency alone', async () => {
    for (const [at, validTo] of [
      '2026-12-31',
      '2027-06-30',
      '2026-12-31',
      '2028-12-31',
      '2026-12-31',
    ].entries())
      await enter({ subject: `REG-1:${at}`, name: `示例${at}`, certificateNo: `粤执${at}`, validTo })
    const page = async (by: Actor, after: string | null = null) => {
      const query =
        'query ($after: String) { viewer { officersPage(first: 2, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { name } } } } }'
      return (await door.ask(query, { after }, by)).data.viewer.officersPage
    }
    const names: string[] = []
    for (let after: string | null = null, isOver = false; !isOver; ) {
      const { edges, pageInfo, totalCount } = await page(people.handler, after)
      expect(totalCount).toBe(5)
      names.push(...edges.map(({ node }: { node: { name: string } }) => node.name))
      after = pageInfo.endCursor
      isOver = !pageInfo.hasNextPage
    }
    expect(names.slice(0, 2)).toEqual(['示例3', '示例1'])
    expect(names.slice(2).toSorted()).toEqual(['示例0', '示例2', '示例4'])
    expect(await page(people.elsewhere)).toMatchObject({ totalCount: 0, edges: [] })
  })

  test('nobody outside the agency does', async () => {
    await enter()
    for (const stranger of [people.purchaser, people.district, { kind: 'public' } as const])
      expect(await officers(stranger)).toBeNull()
  })

  test('the one who was entered is told so; on the day after the certificate no more', async () => {
    await enter()
    const viewer = async () =>
      (await door.ask('{ viewer { officer { name } } }', {}, people.handler)).data.viewer.officer
    expect(await viewer()).toEqual({ name: '王示例' })
    room.clock.set('2026-12-31T15:59:59.999Z')
    expect(await viewer()).toEqual({ name: '王示例' })
    room.clock.set('2026-12-31T16:00:00Z')
    expect(await viewer()).toBeNull()
    room.clock.set('2026-03-02T01:30:00Z')
  })

  test.each<[string, object, Actor, unknown]>([
    ['oneself', { subject: people.approver.subject }, people.approver, ['DUTY_SEPARATION']],
    ['by a handler', {}, people.handler2, ['FORBIDDEN']],
    ['by an approver of another agency', {}, { ...people.elsewhere, subRoles: ['approver'] }, ['FORBIDDEN']],
    [
      'a certificate that ends before it begins',
      { validTo: '2025-12-31' },
      people.approver,
      ['INPUT_INVALID'],
    ],
    ['a name of blanks', { name: '\u3000' }, people.approver, ['INPUT_INVALID']],
    ['a name of two lines', { name: '王\n示例' }, people.approver, ['INPUT_INVALID']],
    [
      'a certificate number that hides its direction',
      { certificateNo: '粤\u202e执' },
      people.approver,
      ['INPUT_INVALID'],
    ],
    [
      'a certificate number of 41 characters',
      { certificateNo: '粤'.repeat(41) },
      people.approver,
      ['INPUT_INVALID'],
    ],
  ])('not %s; nothing is written', async (_what, change, by, codes) => {
    const before = await keptIn(room.dataSource)
    const { officer, userErrors } = await enter(change, by)
    expect(officer).toBeNull()
    expect(userErrors.map(({ code }: { code: string }) => code)).toEqual(codes)
    expect(await keptIn(room.dataSource)).toBe(before)
  })

  test.each<[string, object, Actor, string]>([
    ['two people, one certificate', { subject: 'REG-1:other' }, people.approver, 'certificateNo'],
    [
      'two agencies, one certificate',
      { agencyUscc: people.elsewhere.agencyUscc },
      { ...people.elsewhere, subRoles: ['approver'] },
      'certificateNo',
    ],
    ['one sign-in, two certificates', { certificateNo: '粤执C2026002' }, people.approver, 'subject'],
  ])('%s at the same time: one officer, one refusal', async (_what, change, by, field) => {
    const entered = await Promise.all([enter(), enter(change, by)])
    expect(entered.filter(({ officer }) => officer)).toHaveLength(1)
    expect(entered.flatMap(({ userErrors }) => userErrors)).toEqual([
      { code: 'DUPLICATE', field: ['input', field] },
    ])
  })

  test('the sign-in of an officer stands in no type of the graph', async () => {
    const { data } = await door.ask('{ __type(name: "Officer") { fields { name } } }', {}, people.approver)
    expect(data.__type.fields.map(({ name }: { name: string }) => name)).not.toContain('subject')
  })
})
