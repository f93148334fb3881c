import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { ProcurementProject } from '../src/domain/project/project.ts'
import { someItem } from './a-project.ts'
import { openTestDoor } from './open-test-door.ts'
import { people } from './people.ts'
import { amended, published } from './stories.ts'
import { openTestRoom, type TestRoom } from './test-room.ts'

let room: TestRoom
let door: Awaited<ReturnType<typeof openTestDoor>>
beforeAll(async () => {
  room = await openTestRoom()
  door = await openTestDoor(room)
})
beforeEach(async () => {
  await room.clean()
  room.clock.set('2026-03-02T09:30:00+08:00')
})
afterAll(async () => {
  await door.close()
  await room.close()
})

/** One notice in two versions, one of another service. */
async function amendedAndOther(): Promise<ProcurementProject> {
  room.city.items.set('B0101', { ...someItem, id: 'item-B0101', code: 'B0101', name: '法律咨询' })
  const project = await published(room)
  await published(room, { title: '普法宣传', serviceCode: 'B0101' })
  await amended(room, project, { budgetFen: 19_000_000 })
  return project
}

describe('board 19: the list of latest versions', () => {
  const LIST = `query ($filter: NoticeFilter) { notices(filter: $filter) { totalCount edges { node { version state } } } }`

  test('what was replaced is left out of the latest, list and count; without the condition all are there', async () => {
    await amendedAndOther()
    const list = async (filter: object) => (await door.ask(LIST, { filter })).data.notices
    const latest = await list({ latestOnly: true })
    expect(latest.totalCount).toBe(2)
    expect(latest.edges.map(({ node }: { node: { version: number } }) => node.version).sort()).toEqual([1, 2])
    expect((await list({})).totalCount).toBe(3)
    expect((await list({ state: 'SUPERSEDED' })).totalCount).toBe(1)
    expect((await list({ state: 'SUPERSEDED', latestOnly: true })).edges).toEqual([])
  })
})

describe('improvement 8: what a filter can be chosen from, with counts', () => {
  const COUNTS = `query ($filter: NoticeFilter) { noticeCounts(filter: $filter) {
    byState { value count } byService { value name count } byPurchaser { value name count } byDivision { value division { code } count } } }`

  test('each list counts what its own condition would leave, and the others do', async () => {
    await amendedAndOther()
    const counts = async (filter: object) => (await door.ask(COUNTS, { filter })).data.noticeCounts
    expect(await counts({ latestOnly: true })).toEqual({
      byState: [{ value: 'OPEN', count: 2 }],
      byService: [
        { value: 'A1003', name: expect.any(String), count: 1 },
        { value: 'B0101', name: '法律咨询', count: 1 },
      ],
      byPurchaser: [{ value: people.handler.agencyUscc, name: expect.any(String), count: 2 }],
      byDivision: [{ value: '440400', division: { code: '440400' }, count: 2 }],
    })
    const ofService = await counts({ latestOnly: true, serviceCode: 'b01' })
    expect(ofService.byService).toHaveLength(2)
    expect(ofService.byState).toEqual([{ value: 'OPEN', count: 1 }])
    expect((await counts({})).byState).toEqual([
      { value: 'OPEN', count: 2 },
      { value: 'SUPERSEDED', count: 1 },
    ])
    expect((await counts({ divisionCode: '440402' })).byState).toEqual([])
    expect((await counts({ divisionCode: '440000' })).byState).toHaveLength(2)
  })
})

describe('board 3: a receipt alone leads to what was raised with it', () => {
  const RAISE = `mutation ($input: RaiseObjectionInput!) { raiseObjection(input: $input) { receipt objection { id } userErrors { code } } }`
  const READ = `query ($receipt: String!) { objectionByReceipt(receipt: $receipt) { id kind state grounds } }`

  test('a report, which has no public page, is read by its receipt in any writing, and by nothing else', async () => {
    const { projectNo } = await published(room)
    const input = { projectNo, kind: 'REPORT', name: '', grounds: '有人串通' }
    const { receipt, objection } = (await door.ask(RAISE, { input })).data.raiseObjection
    const read = async (typed: string) => (await door.ask(READ, { receipt: typed })).data.objectionByReceipt
    const pasted = receipt.replace(/[\da-f]/g, (sign: string) =>
      String.fromCodePoint(sign.codePointAt(0)! + 0xfee0),
    )
    for (const typed of [` ${receipt.toUpperCase()} `, pasted, `\u200b${receipt.replaceAll('-', '—')}`])
      expect(await read(typed)).toMatchObject({ id: objection.id, kind: 'REPORT', grounds: '有人串通' })
    expect(await read(objection.id)).toBeNull()
    expect(await read('')).toBeNull()
  })
})

describe('board 7 and 18: nothing past is to come, and areas have names', () => {
  const NEXT = `query ($no: String!) { project(projectNo: $no) { serviceDivisions { code } earliestStartAt timeline { event at due localized { zh } } } }`
  const read = async (no: string) => (await door.ask(NEXT, { no })).data.project

  test('180 days after its end a notice may be started on; a moment later it must be repeated, and says so', async () => {
    const { projectNo } = await published(room, { serviceArea: ['440402', '全市'] })
    room.clock.set('2026-09-13T23:59:59+08:00')
    await room.fireDue()
    const before = await read(projectNo)
    expect(before.earliestStartAt).toBe('2026-03-17T16:00:00Z')
    expect(before.serviceDivisions).toEqual([{ code: '440402' }])
    expect(before.timeline.at(-1)).toMatchObject({
      event: 'project.start-procurement',
      due: '2026-09-13T16:00:00Z',
    })
    room.clock.set('2026-09-14T00:00:00+08:00')
    const { timeline, earliestStartAt } = await read(projectNo)
    expect(earliestStartAt).toBeNull()
    expect(timeline.at(-1)).toMatchObject({ event: 'notice.repeat', at: null, due: null })
    expect(timeline.at(-1).localized.zh).toContain('须重新公示')
    expect(timeline.map(({ event }: { event: string }) => event)).not.toContain('project.start-procurement')
  })
})
