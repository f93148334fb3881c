import type { Uscc } from '@gongshi/domain-kit'
import { applyAgain } from '@gongshi/testkit'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { someItem } from './a-project.ts'
import { openTestDoor } from './open-test-door.ts'
import { published } from './stories.ts'
import { openTestRoom, type TestRoom } from './test-room.ts'

const LONG = `珠海市香洲区困境儿童${'关爱帮扶与社会工作'.repeat(15)}绩效自评综合服务（白藤湖站点）`
const titles = {
  long: LONG,
  lab: 'OPEN-Lab 托育（0-3岁）指导',
  sunflower: 'TEST-OSDBU 儿童（0-3岁）托育“向日葵”计划·第二期',
  other: '社区矫正志愿服务',
}
type Key = keyof typeof titles

let room: TestRoom
let door: Awaited<ReturnType<typeof openTestDoor>>
const numbers: Partial<Record<Key, string>> = {}
beforeAll(async () => {
  room = await openTestRoom()
  door = await openTestDoor(room)
  room.city.items.set('A0404', { ...someItem, id: 'item-A0404', code: 'A0404', name: '托幼机构指导' })
  for (const [key, title] of Object.entries(titles)) {
    const serviceCode = key === 'lab' ? 'A0404' : someItem.code
    numbers[key as Key] = (await published(room, { title, serviceCode })).projectNo
  }
}, 60_000)
afterAll(async () => {
  await door.close()
  await room.close()
})

/** What both lists find, by the key of its title: they must agree, and the count with them. */
async function found(text: string): Promise<Key[]> {
  const question = `query ($text: String!) {
    notices(filter: { text: $text }) { totalCount edges { node { title } } }
    projects(filter: { text: $text }) { edges { node { title } } } }`
  const { data, errors } = await door.ask(question, { text })
  expect(errors).toBeUndefined()
  const keysOf = (list: { edges: { node: { title: string } }[] }) =>
    list.edges
      .map(({ node }) => Object.entries(titles).find(([, title]) => title === node.title)?.[0] as Key)
      .sort()
  expect(keysOf(data.projects)).toEqual(keysOf(data.notices))
  expect(data.notices.totalCount ?? data.notices.edges.length).toBe(data.notices.edges.length)
  return keysOf(data.notices)
}

test('F1: a title of more than 150 characters is found to its end, with its purchaser and its service', async () => {
  expect(LONG.length).toBeGreaterThan(150)
  for (const text of [
    '白藤湖站点',
    '困境儿童',
    '白藤湖 示例服务局',
    `困境儿童 ${someItem.name} 示例服务局`,
    LONG,
  ])
    expect(await found(text)).toEqual(['long'])
  expect(await found('白藤湖 供电局')).toEqual([])
})

describe('F4, F5: notices and projects answer alike, whatever the width, the case and the marks', () => {
  test.each([
    ['open-lab', ['lab']],
    ['ＯＰＥＮ－ＬＡＢ', ['lab']],
    ['托育 向日葵', ['sunflower']],
    ['“向日葵”', ['sunflower']],
    ['「向日葵」计划•第二期', ['sunflower']],
    ['ＴＥＳＴ', ['sunflower']],
    ['(0-3岁)', ['lab', 'sunflower']],
    ['托育，指导', ['lab']],
  ] as const)('%s', async (text, keys) => expect(await found(text)).toEqual(keys))

  test.each(['育托', '向日葵 指导', '03岁', '矫正服务志愿', '%', '_', '“”'])(
    'must fail: %s is in none',
    async (text) => expect(await found(text)).toEqual([]),
  )
})

describe('F3: identifiers as people type and paste them', () => {
  const serial = () => numbers.lab!.slice(-6)
  const wide = (text: string) =>
    text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
  test.each([
    ['the project number', () => numbers.lab!],
    ['in lower case', () => numbers.lab!.toLowerCase()],
    ['in full width', () => wide(numbers.lab!)],
    ['with blanks around its dashes', () => numbers.lab!.replaceAll('-', ' – ')],
    ['the notice number', () => `${numbers.lab}-N1`],
    ['without ZH', () => numbers.lab!.slice(3)],
    ['division and serial', () => `440400-${serial()}`],
    ['the serial alone', serial],
    ['number and word', () => `${numbers.lab} 托育`],
    ['the service code', () => 'A0404'],
    ['the service code in full width, with a word', () => '托育 Ａ０４０４'],
  ])('%s', async (_, text) => expect(await found(text())).toEqual(['lab']))

  test('must fail: a number and a word that it does not hold', async () =>
    expect(await found(`${numbers.lab} 矫正`)).toEqual([]))
  test('the purchaser’s code, whole, in pieces, and its organization code: all of its purchases', async () => {
    for (const text of ['11440400FAKE0011X5', '11440400FAKE 0011X5', 'FAKE0011X'])
      expect(await found(text)).toHaveLength(4)
  })
  test('a year is no word of every number', async () => expect(await found('2026')).toEqual([]))
  test('in the filters, too', async () => {
    const ask = async (filter: string) =>
      (await door.ask(`{ notices(filter: { ${filter} }) { totalCount } }`)).data
    expect((await ask('serviceCode: "Ａ０４０４"')).notices.totalCount).toBe(1)
    expect((await ask('purchaserUscc: "１１４４０４００FAKE0011X5\u200b"')).notices.totalCount).toBe(4)
    const { errors } = await door.ask('{ notices(filter: { serviceCode: "养老" }) { totalCount } }')
    expect(errors[0].extensions).toMatchObject({ code: 'INPUT_INVALID', field: ['filter', 'serviceCode'] })
  })
})

test('attack 2: must fail: many lone characters are refused; three are answered', async () => {
  for (const list of ['notices', 'projects']) {
    const ask = (text: string) =>
      door.ask(`{ ${list}(filter: { text: "${text}" }) { edges { node { id } } } }`)
    const { errors } = await ask('服 务 项 目 区 社 会 工 作 公')
    expect(errors[0].extensions).toMatchObject({ code: 'INPUT_INVALID', field: ['filter', 'text'] })
    expect((await ask('服 务 社')).errors).toBeUndefined()
  }
})

test('a new title is found, the old one no more', async () => {
  const project = await published(room, { title: '临时名称甲' })
  const [before] = await room.store.projects.byIds([project.id])
  await room.store.projects.keep([{ before: before!, after: { ...before!, title: '正式名称乙' } }])
  const page = async (text: string) =>
    (await room.store.projectList.page({ filter: { text }, viewer: { kind: 'public' }, limit: 5 })).length
  expect(await page('正式名称乙')).toBe(1)
  expect(await page('临时名称甲')).toBe(0)
  await room.store.projects.keep([
    { before: { ...before!, title: '正式名称乙' }, after: { ...before!, title: '无名' } },
  ])
})

test('rows from before are written anew by the migration, and once more changes nothing', async () => {
  const purchaser = '11440400FAKE0011X5' as Uscc
  for (const table of ['notice_words', 'notice_gram', 'project_words', 'project_gram'])
    await room.dataSource.query(`delete from ${table}`)
  expect(await found('白藤湖')).toEqual([])
  for (let time = 1; time <= 2; time += 1) {
    await applyAgain(room.dataSource, '0052')
    expect(await found('白藤湖站点 示例服务局')).toEqual(['long'])
    expect(await found(`${purchaser} 托育 指导`)).toEqual(['lab'])
  }
})
