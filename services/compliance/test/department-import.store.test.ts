import { NeighbourUnavailable } from '@gongshi/service-kit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { imports } from '../src/load/imports.ts'
import { listings, ORG_1, ORG_2, records } from './a-city.ts'
import { aDesk } from './a-desk.ts'
import { openTestRoom, type TestRoom } from './open-test-room.ts'
import { people } from './people.ts'

let room: TestRoom
let desk: Awaited<ReturnType<typeof aDesk>>
beforeAll(async () => {
  room = await openTestRoom('2026-05-06T02:00:00Z')
})
afterAll(() => room.close())
beforeEach(async () => {
  await room.clean()
  room.catalogue.isAway = false
  desk = await aDesk(room)
})

const confirm = ({ id, version }: { id: string; version: number }, actor = people.approver) =>
  imports.confirm(desk.as(actor), { id, version })
const codes = (outcome: { ok: boolean; refusals?: readonly { code: string }[] }) =>
  outcome.refusals?.map(({ code }) => code) ?? []
const kept = async (table: string): Promise<number> => {
  const [row]: { many: unknown }[] = await room.dataSource.query(`select count(*) as many from ${table}`)
  return Number(row?.many)
}

describe('7.20: a handler hands credit records in, an approver who is another person lets them count', () => {
  test('checked, confirmed by the other, entered once; the same file again changes nothing', async () => {
    const run = await desk.check('CREDIT_RECORDS', records, people.handler)
    expect(run).toMatchObject({ state: 'CHECKED', rowsRead: 4, rowsFit: 4, rowsBad: 0 })
    expect([await kept('credit_record'), await kept('penalty'), await kept('outbox')]).toEqual([0, 0, 0])
    expect(codes(await confirm(run, people.handler))).toEqual(['FORBIDDEN'])
    expect(codes(await confirm(run, people.elsewhere))).toEqual(['NOT_FOUND'])
    expect(codes(await confirm(run))).toEqual([])
    expect(await desk.work(run.id)).toMatchObject({ state: 'DONE', loaded: 4, confirmedBy: 'ENF-1:approver' })
    expect(await kept('credit_record')).toBe(4)
    expect(await desk.check('CREDIT_RECORDS', records, people.handler)).toMatchObject({
      rowsSame: 4,
      rowsFit: 0,
    })
  })

  test('must fail: whoever handed it in, though both posts be theirs', async () => {
    const run = await desk.check('CREDIT_RECORDS', records, people.both)
    expect(codes(await confirm(run, people.both))).toEqual(['DUTY_SEPARATION'])
    expect(codes(await confirm(run))).toEqual([])
  })

  test('R-21: must fail for whoever chose the columns, though another handed the file in', async () => {
    const strange = records.replace('summary', 'told')
    const run = await desk.check('CREDIT_RECORDS', strange, people.handler)
    expect(run).toMatchObject({ state: 'MAPPING' })
    const columns = run.header.map((head, at) => ({ column: head === 'told' ? 'summary' : head, head: at }))
    const { id, version } = run
    expect(codes(await imports.map(desk.as(people.both), { id, version, columns }))).toEqual([])
    const checked = await desk.work(id)
    expect(checked).toMatchObject({ state: 'CHECKED', editors: ['ENF-1:handler', 'ENF-1:both'] })
    expect(codes(await confirm(checked, people.both))).toEqual(['DUTY_SEPARATION'])
    expect(codes(await confirm(checked))).toEqual([])
  })

  test('a day to come is told while the catalogue is away, and none is written with a sign or six digits', async () => {
    room.catalogue.isAway = true
    const rows = ['2199-01-01', '-000044-03-15', '+010000-01-01'].map(
      (on) => `${ORG_1},其他,表彰,${on},${on}`,
    )
    const file = ['统一社会信用代码,类别,内容摘要,形成日期,记录日期', ...rows].join('\n')
    const run = await desk.check('CREDIT_RECORDS', file, people.handler)
    expect(run).toMatchObject({ state: 'FAILED', rowsBad: 3 })
    expect(await desk.findings(run.id)).toEqual([
      [2, 'formedOn', 'CELL_INVALID'],
      ...[3, 4].flatMap((line) => ['formedOn', 'enteredOn'].map((column) => [line, column, 'CELL_INVALID'])),
    ])
  })

  test('in Chinese words; a day to come, a matter of another kind, a person’s name are told and not shown', async () => {
    const file = [
      '统一社会信用代码,类别,内容摘要,形成日期,记录日期,事项,涉及个人',
      `${ORG_1},行政处罚,陈大文未按规定接受监督检查,2026年3月13日,2026/3/24,警告,陈大文`,
      `${ORG_1},行政检查,抽查,2026-03-13,2026-03-24,警告,`,
      `${ORG_1},其他,表彰,2199-01-01,2199-01-02,,`,
      `${ORG_1},其他,${'陈大文'.repeat(400)},2026-03-13,2026-03-24,,`,
    ].join('\n')
    const run = await desk.check('CREDIT_RECORDS', file, people.handler)
    expect(run).toMatchObject({ rowsFit: 1, rowsBad: 3 })
    expect(await desk.findings(run.id)).toEqual([
      [3, 'matter', 'INPUT_INVALID'],
      [4, 'formedOn', 'CELL_INVALID'],
      [5, 'summary', 'CELL_INVALID'],
    ])
    expect(JSON.stringify(await room.store.imports.findings(run.id, 0, 10))).not.toContain('陈大文')
  })

  test('listings and their removal', async () => {
    const run = await desk.check('CREDIT_LISTINGS', listings, people.handler)
    expect(run).toMatchObject({ state: 'CHECKED', rowsFit: 3, rowsBad: 0 })
    await confirm(run)
    expect(await desk.work(run.id)).toMatchObject({ state: 'DONE', loaded: 3 })
    const removed = `uscc,list,trigger,listedOn,removedOn\n${ORG_2},活动异常名录,A5,2026-03-31,2026-05-01\n`
    const next = await desk.check('CREDIT_LISTINGS', removed, people.handler)
    await confirm(next)
    expect(await desk.work(next.id)).toMatchObject({ state: 'DONE', loaded: 1 })
  })
})

test('a listing that was removed since the check is not removed anew: it is told', async () => {
  const entered = await desk.check('CREDIT_LISTINGS', listings, people.handler)
  await confirm(entered)
  await desk.work(entered.id)
  const removal = (on: string) =>
    desk.check(
      'CREDIT_LISTINGS',
      `uscc,list,trigger,listedOn,removedOn\n${ORG_2},活动异常名录,A5,2026-03-31,${on}\n`,
      people.handler,
    )
  const [first, second] = [await removal('2026-05-01'), await removal('2026-05-02')]
  await confirm(second)
  expect(await desk.work(second.id)).toMatchObject({ state: 'DONE', loaded: 1 })
  await confirm(first)
  expect(await desk.work(first.id)).toMatchObject({ state: 'FAILED', refused: 1 })
  expect(await desk.findings(first.id)).toEqual([[2, null, 'CHANGED_MEANWHILE']])
})

test('while the catalogue is away nothing is decided: the check waits, and goes on when it is back', async () => {
  room.catalogue.isAway = true
  const fileId = await desk.handIn('a.csv', records, people.handler)
  const begun = await imports.check(desk.as(people.handler), { kind: 'CREDIT_RECORDS', fileId })
  const { id } = (begun as { value: { id: string } }).value
  await expect(desk.work(id)).rejects.toThrow(NeighbourUnavailable)
  expect(await desk.run(id)).toMatchObject({ state: 'CHECKING', failures: 0 })
  room.catalogue.isAway = false
  expect(await desk.work(id)).toMatchObject({ state: 'CHECKED', rowsFit: 4 })
})

test('what the report of an import holds leaves after the months the policy says, and the summary stays', async () => {
  const run = await desk.check('CREDIT_RECORDS', records, people.handler)
  await imports.cancel(desk.as(people.handler), run)
  await desk.dateReports()
  expect(await desk.run(run.id)).toMatchObject({ reportMonths: 6 })
  room.clock.set('2026-11-07T00:00:00+08:00')
  await desk.fire('import.report.leaves', run.id)
  expect((await desk.run(run.id)).reportLeftAt).not.toBeNull()
  expect(await room.dataSource.query('select 1 from import_row')).toEqual([])
})
