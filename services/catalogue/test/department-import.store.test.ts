import { civilDate } from '@gongshi/domain-kit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { SERVICE_CATALOGUE } from '../src/domain/catalogue/city.ts'
import { imports } from '../src/load/imports.ts'
import { aDesk, someItems } from './a-desk.ts'
import { aPolicyParameter } from './a-policy-parameter.ts'
import { openTestRoom, type TestRoom } from './open-test-room.ts'
import { people } from './people.ts'

let room: TestRoom
let desk: Awaited<ReturnType<typeof aDesk>>
beforeAll(async () => {
  room = await openTestRoom('2026-03-05T02:00:00Z')
})
afterAll(() => room.close())
beforeEach(async () => {
  await room.clean()
  desk = await aDesk(room)
})

const today = civilDate('2026-03-05')
const inForce = () => room.store.catalogues.inForceOn(SERVICE_CATALOGUE, today)
const check = (text: string) => desk.check('SERVICE_ITEMS', text, people.finHandler)
const confirm = ({ id, version }: { id: string; version: number }, actor = people.finApprover) =>
  imports.confirm(desk.as(actor), { id, version })
const imported = async (text: string) => {
  const run = await check(text)
  await confirm(run)
  return desk.work(run.id)
}

describe('7.8: finance imports its catalogue, item by item from the top', () => {
  test('the first edition of a house enters into force when an approver has confirmed it', async () => {
    const run = await check(someItems)
    expect(run).toMatchObject({ state: 'CHECKED', rowsFit: 4, rowsBad: 0 })
    expect(await room.dataSource.query('select 1 from catalogue_version')).toEqual([])
    expect(await confirm(run, people.finHandler)).toMatchObject({ refusals: [{ code: 'FORBIDDEN' }] })
    await confirm(run)
    expect(await desk.work(run.id)).toMatchObject({ state: 'DONE', loaded: 4 })
    const edition = await inForce()
    expect(edition).toMatchObject({ versionNo: 1, isSynthetic: false, state: 'IN_FORCE' })
    expect(String(edition?.effectiveFrom)).toBe('2026-03-05')
    const items = await room.store.items.inEdition(edition!.id)
    expect(items.map(({ code, level, isLeaf, parentCode }) => [code, level, isLeaf, parentCode])).toEqual([
      ['A', 1, false, null],
      ['A10', 2, false, 'A'],
      ['A1003', 3, true, 'A10'],
      ['B', 1, true, null],
    ])
  })

  test('a later one stays a draft; the edition in force is never changed by an import', async () => {
    await imported(someItems)
    const before = await inForce()
    const later = `${someItems}A1004,助残服务,公共服务,\n`
    expect(await imported(later)).toMatchObject({ state: 'DONE', loaded: 5 })
    expect(await inForce()).toEqual(before)
    expect(await room.store.items.inEdition(before!.id)).toHaveLength(4)
    const draft = await room.store.catalogues.byNumber({ ...SERVICE_CATALOGUE, versionNo: 2 })
    expect(draft).toMatchObject({ state: 'DRAFT', effectiveFrom: null })
    expect(await room.store.items.inEdition(draft!.id)).toHaveLength(5)
    expect(await imported(later)).toMatchObject({ state: 'DONE', loaded: 0, unchanged: 5 })
  })

  test('what a second file has no column for stays as it was told; what it has one for and leaves empty is cleared', async () => {
    await imported(someItems)
    await imported('代码,名称,类别,说明,是否演示数据\nA,公共服务,公共服务,总说明,是\n')
    const itemNow = async () => {
      const draft = await room.store.catalogues.byNumber({ ...SERVICE_CATALOGUE, versionNo: 2 })
      return (await room.store.items.inEdition(draft!.id))[0]
    }
    expect(await itemNow()).toMatchObject({ description: '总说明', isSynthetic: true })
    await imported('代码,名称,类别\nA,公共服务（新）,公共服务\n')
    expect(await itemNow()).toMatchObject({
      name: '公共服务（新）',
      description: '总说明',
      isSynthetic: true,
    })
    await imported('代码,名称,类别,说明\nA,公共服务,公共服务,\n')
    expect(await itemNow()).toMatchObject({ name: '公共服务', description: null, isSynthetic: true })
  })

  test('must fail: no code, what it stands below missing, twice, another kind, no such classification', async () => {
    const run = await check(
      `${someItems}1,无代码,公共服务,\nC01,无上级,公共服务,\nA1003,重复,公共服务,\nA11,无类别,其他,\nA12,无品目,公共服务,C99999999\n`,
    )
    expect(run).toMatchObject({ rowsFit: 4, rowsBad: 5 })
    expect(await desk.findings(run.id)).toEqual([
      [6, 'code', 'INPUT_INVALID'],
      [7, 'code', 'NOT_FOUND'],
      [8, null, 'DUPLICATE_IN_FILE'],
      [9, 'contentKind', 'CELL_INVALID'],
      [10, 'classificationCode', 'NOT_FOUND'],
    ])
  })

  test('the first edition does not enter into force while some of its file was refused; the whole file, once more, does', async () => {
    const run = await imported(`${someItems}A1004,助残服务,无此类别,\n`)
    expect(run).toMatchObject({
      state: 'DONE',
      loaded: 4,
      problem: { en: expect.stringContaining('first edition') },
    })
    expect((await desk.findings(run.id)).at(-1)).toEqual([1, null, 'EDITION_INCOMPLETE'])
    expect(await inForce()).toBeNull()
    expect(await imported(`${someItems}A1004,助残服务,公共服务,\n`)).toMatchObject({
      state: 'DONE',
      problem: null,
    })
    expect(await room.store.items.inEdition((await inForce())!.id)).toHaveLength(5)
  })

  test('must fail to enter into force: a draft that holds what the file does not', async () => {
    await imported(`${someItems}A1004,助残服务,无此类别,\n`)
    const rest = await imported('代码,名称,类别\nB,政府履职所需辅助性服务,政府履职所需辅助性服务\n')
    expect(rest).toMatchObject({
      state: 'DONE',
      unchanged: 1,
      problem: { en: expect.stringContaining('A, A10, A1003') },
    })
    expect((await desk.findings(rest.id)).at(-1)).toEqual([1, null, 'EDITION_HAS_OTHERS'])
    expect(await inForce()).toBeNull()
  })

  test('an item somebody changed since the check is left as it is and told; one that came into the draft meanwhile, too', async () => {
    await imported(someItems)
    const named = (name: string) => check(`代码,名称,类别\nA,${name},公共服务\nC,新类,公共服务\n`)
    const [first, second] = [await named('甲'), await named('乙')]
    await confirm(second)
    await desk.work(second.id)
    await confirm(first)
    expect(await desk.work(first.id)).toMatchObject({ state: 'FAILED', refused: 2 })
    expect(await desk.findings(first.id)).toEqual([
      [2, null, 'CHANGED_MEANWHILE'],
      [3, null, 'CHANGED_MEANWHILE'],
    ])
  })

  test('made up is what says so, and then its edition', async () => {
    await imported('代码,名称,类别,是否演示数据\nA,公共服务,公共服务,是\n')
    expect(await inForce()).toMatchObject({ isSynthetic: true })
  })

  test('must fail: finance of a district', async () => {
    const district = {
      ...people.finHandler,
      divisionCode: '440402',
      agencyUscc: '11440402FAKE00136W' as never,
    }
    const run = await desk.check('SERVICE_ITEMS', someItems, district)
    expect(run).toMatchObject({ state: 'FAILED', rowsBad: 4, problem: expect.anything() })
    expect((await desk.findings(run.id)).map(([, , code]) => code)).toEqual(
      Array(4).fill('JURISDICTION_EXCEEDED'),
    )
  })
})

test('what the report of an import holds leaves after the months the policy says, and the summary stays', async () => {
  await room.store.parameters.insert(
    aPolicyParameter({ key: 'import.reportMonths', value: '6', unit: 'MONTH' }),
  )
  const run = await desk.check('SERVICE_ITEMS', someItems, people.finHandler)
  await imports.cancel(desk.as(people.finHandler), run)
  await desk.dateReports()
  expect(await desk.run(run.id)).toMatchObject({ reportMonths: 6 })
  room.clock.set('2026-09-06T00:00:00+08:00')
  await desk.fire('import.report.leaves', run.id)
  expect((await desk.run(run.id)).reportLeftAt).not.toBeNull()
  expect(await room.dataSource.query('select 1 from import_row')).toEqual([])
})
