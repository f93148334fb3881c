import type { Uscc } from '@gongshi/domain-kit'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { OrganizationQuery } from '../src/store/organization/organization-search.ts'
import { agencies, divisions, organizations } from './a-city.ts'
import { anOrganization } from './an-organization.ts'
import { openTestRoom, type TestRoom } from './open-test-room.ts'

let room: TestRoom
beforeAll(async () => {
  room = await openTestRoom()
  await room.import('gbt2260_history_1981_2024.csv', divisions)
  await room.import('agencies.csv', agencies)
  await room.import('synthetic/organizations.csv', organizations())
})
afterAll(() => room.close())

const query = (text: string, filter: Partial<OrganizationQuery> = {}): OrganizationQuery => ({
  text,
  orgType: null,
  status: null,
  priorityCategory: null,
  divisionCode: null,
  ...filter,
})
const found = async (text: string, filter?: Partial<OrganizationQuery>) => {
  const rows = await room.store.organizations.page(query(text, filter), 20, null)
  return rows.map(({ uscc }) => uscc)
}

const ASSOCIATION = '51440400FAKE00013T'
const UNION = '51440400FAKE00021M'
const INSTITUTION = '52440400FAKE00048A'
const XIANGZHOU = '52440402FAKE000562'
const FOUNDATION = '53440000FAKE000723'

describe('an organization is found by', () => {
  test.each([
    ['its name', '示例行业协会', [ASSOCIATION]],
    ['one character of it', '珠', [ASSOCIATION, UNION, INSTITUTION]],
    ['its last character', '（一）', [UNION]],
    ['a former name', '旧名商会', [ASSOCIATION]],
    ['two words, in any order', '协会 珠海', [ASSOCIATION]],
    ['its code', ASSOCIATION, [ASSOCIATION]],
    ['its code in lower case and full width', '５1440400fake00013t', [ASSOCIATION]],
    ['the beginning of its code', '5244', [INSTITUTION, XIANGZHOU]],
    ['letters of its name, narrow, in either case', 'it志愿', [UNION]],
    ['F3: its code with a blank in it', '51440400FAKE 00013T', [ASSOCIATION]],
    ['F3: the nine characters of its organization code', 'FAKE00013', [ASSOCIATION]],
    ['a piece of its code', '00048', [INSTITUTION]],
    ['board 11: the initials of its name', 'slhyxh', [ASSOCIATION]],
    ['nothing at all: all of them', '', [ASSOCIATION, UNION, INSTITUTION, XIANGZHOU, FOUNDATION]],
  ])('%s', async (_how, text, codes) => expect(await found(text)).toEqual(codes))

  test.each([
    ['characters that are there, but apart', '示行'],
    ['words across the border of two names', '协会珠海示例'],
    ['two characters of its code', '04'],
    ['a wildcard', '%'],
    ['another wildcard', '示_行'],
    ['one word that fits and one that does not', '珠海 深圳'],
  ])('not by %s', async (_how, text) => expect(await found(text)).toEqual([]))
})

describe('filters all hold together', () => {
  test('by type', async () =>
    expect(await found('', { orgType: 'SOCIAL_SERVICE_INSTITUTION' })).toEqual([INSTITUTION, XIANGZHOU]))
  test('by priority and text', async () =>
    expect(await found('示例', { priorityCategory: 'CHARITY' })).toEqual([FOUNDATION]))
  test('a division with those below it', async () =>
    expect(await found('', { divisionCode: '440400' })).toEqual([ASSOCIATION, UNION, INSTITUTION, XIANGZHOU]))
  test('a district alone', async () =>
    expect(await found('', { divisionCode: '440402' })).toEqual([XIANGZHOU]))
  test('a status nobody has', async () => expect(await found('', { status: 'REVOKED' })).toEqual([]))
})

test('pages in the order of the code: each once, none left out', async () => {
  const seen: string[] = []
  for (let after: string | null = null; ; after = seen.at(-1) ?? null) {
    const rows = await room.store.organizations.page(query('示例'), 2, after)
    seen.push(...rows.slice(0, 2).map(({ uscc }) => uscc))
    if (rows.length <= 2) break
  }
  expect(seen).toEqual([ASSOCIATION, INSTITUTION, XIANGZHOU, FOUNDATION])
})

test('counted as found', async () => {
  expect(await room.store.organizations.count(query('示例'))).toBe(4)
  expect(await room.store.organizations.count(query('5144'))).toBe(2)
  expect(await room.store.organizations.count(query('', { divisionCode: '440000' }))).toBe(5)
})

test('a new name is found, the old one no more', async () => {
  await room.import(
    'synthetic/organizations.csv',
    organizations((row) => row.replace('香洲区示例社区', '香洲区样本社区')),
  )
  expect(await found('样本')).toEqual([XIANGZHOU])
  expect(await found('区示例')).toEqual([])
})

test('2.1: the registration number from before the credit code finds it, whole or in part', async () => {
  expect(await found('粤珠社证字第0123号')).toEqual([])
  const withNumbers = organizations()
    .split('\n')
    .map((row, at) => `${row},${at === 0 ? 'legacyRegistrationNo' : at === 2 ? '粤珠社证字第0123号' : ''}`)
  await room.import('synthetic/organizations.csv', withNumbers.join('\n'))
  expect(await found('粤珠社证字第０１２３号')).toEqual([UNION])
  expect(await found('0123')).toEqual([UNION])
  expect(await found('0124')).toEqual([])
})

describe('F5: marks in names hide nobody, whichever mark somebody types', () => {
  const codes = ['51440400FAKE00013T', '51440400FAKE00021M', '52440400FAKE00048A', '52440402FAKE000562']
  const names = [
    '珠海市“一家亲”互助协会',
    '珠海市阿卜杜拉·文化交流协会',
    '珠海市（粤港澳）科技促进会',
    '珠海市—澳门—横琴融合协会',
  ]
  let marked: TestRoom
  beforeAll(async () => {
    marked = await openTestRoom()
    for (const [at, name] of names.entries())
      await marked.store.organizations.add(anOrganization({ uscc: codes[at] as Uscc, name }), {
        at: marked.clock.instant,
        by: 'test',
      })
  })
  afterAll(() => marked.close())
  const finds = async (text: string) => {
    const rows = await marked.store.organizations.page(query(text), 20, null)
    expect(await marked.store.organizations.count(query(text))).toBe(rows.length)
    return rows.map(({ name }) => names.indexOf(name))
  }

  test.each([
    ['"一家亲"', [0]],
    ['「一家亲」', [0]],
    ['一家亲互助', [0]],
    ['阿卜杜拉•文化', [1]],
    ['阿卜杜拉文化', [1]],
    ['粤港澳科技', [2]],
    ['(粤港澳)', [2]],
    ['珠海市-澳门', [3]],
    ['珠海市，科技', [2]],
    ['ygakj', [2]],
  ])('%s', async (text, found) => expect(await finds(text)).toEqual(found))

  test.each(['家一亲', '粤港澳文化', '珠海市，法律', '“”'])('must fail: %s', async (text) =>
    expect(await finds(text)).toEqual([]),
  )
})

describe('F1, F3, F5: agencies answer by the same search as organizations', () => {
  const BUREAU = '11440400FAKE0099X1' as Uscc
  const PURCHASER = '11440400FAKE0098X2' as Uscc
  const found = async (text: string) => {
    const rows = await room.store.agencies.page({ text, role: null }, 20, null)
    expect(await room.store.agencies.count({ text, role: null })).toBe(rows.length)
    return rows.map(({ uscc }) => uscc)
  }
  beforeAll(() =>
    room.store.agencies.add(
      {
        uscc: BUREAU,
        name: '珠海市“民政”（示例）局',
        divisionCode: '440400',
        roles: ['REG'],
        isSynthetic: true,
      } as never,
      { at: room.clock.instant, by: 'test' },
    ),
  )

  test.each([
    ['words of its name without its marks', '民政示例局'],
    ['words of it in any order, parted by a comma', '示例，珠海'],
    ['its name in other marks', '「民政」(示例)局'],
    ['its code', BUREAU],
    ['its code as it was pasted', '11440400 fake 0099x1'.replaceAll(' ', '')],
    ['its code in full width with a zero-width space', '１１440400FAKE\u200b0099X1'],
    ['a code with a blank in it', '11440400FAKE 0099X1'],
    ['the nine characters of its organization code', 'FAKE0099X'],
    ['the initials of its name', 'zhsmzslj'],
  ])('by %s', async (_, text) => expect(await found(text)).toContain(BUREAU))

  test.each(['民%局', '示_局', '%', '示例民政', '民政 财政', '“”', '09'])('must fail: %s', async (text) =>
    expect(await found(text)).not.toContain(BUREAU),
  )

  test('nothing asked finds all of them, page by page', async () => {
    const all = await found('')
    expect(all).toContain(BUREAU)
    const [first, ...rest] = await room.store.agencies.page({ text: '', role: null }, 20, all[0]!)
    expect([first, ...rest].map((one) => one?.uscc)).toEqual(all.slice(1))
  })

  test('of a function only those that have it, and none that another has', async () => {
    const having = async (role: 'PURCHASER' | 'AUDIT') =>
      (await room.store.agencies.page({ text: '', role }, 20, null)).map(({ uscc }) => uscc)
    await room.store.agencies.add(
      {
        uscc: PURCHASER,
        name: '珠海市示例采购局',
        divisionCode: '440400',
        roles: ['FINANCE', 'PURCHASER'],
        isSynthetic: true,
      },
      { at: room.clock.instant, by: 'test' },
    )
    expect(await having('PURCHASER')).toContain(PURCHASER)
    expect(await having('AUDIT')).not.toContain(PURCHASER)
    expect(await having('PURCHASER')).not.toContain(BUREAU)
    expect(await room.store.agencies.count({ text: '示例采购', role: 'PURCHASER' })).toBe(1)
    expect(await room.store.agencies.count({ text: '示例采购', role: 'AUDIT' })).toBe(0)
  })

  test('a new name is found, the old one no more', async () => {
    const renamed = {
      uscc: BUREAU,
      name: '珠海市样本局',
      divisionCode: '440400',
      roles: ['REG'],
      isSynthetic: true,
    }
    await room.store.agencies.amend(renamed as never, { at: room.clock.instant, by: 'test' })
    expect(await found('样本局')).toEqual([BUREAU])
    expect(await found('民政示例局')).toEqual([])
  })
})
