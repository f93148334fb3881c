import { insertMany } from '@gongshi/service-kit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { projectRows } from '../src/store/project/project-table.ts'
import { aProject } from './a-project.ts'
import { openTestDoor } from './open-test-door.ts'
import { people } from './people.ts'
import { drafted, published, submitted } from './stories.ts'
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

const LIST = `query ($filter: DeskProjectFilter, $first: Int, $after: String) {
  deskProjects(filter: $filter, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { projectNo } } }
  deskProjectCounts(filter: $filter) { state count } }`
type Who = Parameters<typeof door.ask>[2]

async function listOf(who: Who, filter: object = {}, page: { first?: number; after?: string } = {}) {
  const { data, errors } = await door.ask(LIST, { filter, ...page }, who)
  if (errors) throw new Error(JSON.stringify(errors))
  const { edges, totalCount, pageInfo } = data.deskProjects
  const counts = (data.deskProjectCounts as { state: string; count: number }[]).map(
    ({ state, count }) => [state, count] as const,
  )
  return {
    numbers: edges.map(({ node }: { node: { projectNo: string } }) => node.projectNo) as string[],
    totalCount,
    counts: Object.fromEntries(counts),
    pageInfo,
  }
}

describe('one’s own projects: by state with counts, found by title, number and purchaser, page by page', () => {
  test('the purchaser has its own, finance its division’s, strangers and the public none', async () => {
    const draft = await drafted(room)
    const handed = await submitted(room, { title: '青少年禁毒宣传' })
    const open = await published(room, { title: '助残就业辅导' })
    const all = [open, handed, draft].map(({ projectNo }) => projectNo)
    const counts = { DRAFT: 1, SUBMITTED: 1, NOTICE_OPEN: 1 }
    expect(await listOf(people.handler)).toMatchObject({ numbers: all, totalCount: 3, counts })
    expect(await listOf(people.finance)).toMatchObject({ numbers: all, counts })
    for (const nobody of [people.stranger, people.districtFinance, people.operator, undefined])
      expect(await listOf(nobody)).toMatchObject({ numbers: [], totalCount: 0, counts: {} })
  })

  test('states narrow the list and leave the counts; a text narrows both; a later state finds none', async () => {
    const draft = await drafted(room)
    const handed = await submitted(room, { title: '青少年禁毒宣传' })
    const some = await listOf(people.handler, { states: ['DRAFT', 'READY'] })
    expect(some).toMatchObject({
      numbers: [draft.projectNo],
      totalCount: 1,
      counts: { DRAFT: 1, SUBMITTED: 1 },
    })
    for (const text of ['禁毒', handed.projectNo, `示例服务局 青少年`])
      expect([text, await listOf(people.handler, { text })]).toMatchObject([
        text,
        { numbers: [handed.projectNo], totalCount: 1, counts: { SUBMITTED: 1 } },
      ])
    expect((await listOf(people.handler, { states: ['AWARDED'] })).numbers).toEqual([])
  })

  test('mine are those I handle or wrote any of', async () => {
    const own = await drafted(room)
    const base = { state: 'READY' as const, createdBy: 'PUR-1:handler2', handler: 'PUR-1:handler2' }
    const others = [
      aProject({
        ...base,
        id: 'b-1',
        projectNo: 'ZH-2026-440400-800001',
        editors: [],
        drafters: ['PUR-1:handler'],
      }),
      aProject({ ...base, id: 'b-2', projectNo: 'ZH-2026-440400-800002', editors: ['PUR-1:handler2'] }),
    ]
    await insertMany(room.dataSource, projectRows.table, others.map(projectRows.toRow))
    const mine = await listOf(people.handler, { mine: true })
    expect(mine.numbers.toSorted()).toEqual([own.projectNo, 'ZH-2026-440400-800001'].toSorted())
    expect(mine).toMatchObject({ totalCount: 2, counts: { DRAFT: 1, READY: 1 } })
    expect((await listOf(people.handler2, { mine: true })).totalCount).toBe(2)
  })

  test('every project is on one of the pages', async () => {
    const many = Array.from({ length: 45 }, (_, nth) =>
      aProject({
        id: `c-${String(nth).padStart(3, '0')}`,
        projectNo: `ZH-2026-440400-7000${String(nth).padStart(2, '0')}`,
      }),
    )
    await insertMany(room.dataSource, projectRows.table, many.map(projectRows.toRow))
    const seen: string[] = []
    for (let after: string | undefined; ; ) {
      const { numbers, pageInfo, totalCount } = await listOf(people.handler, {}, { first: 20, after })
      seen.push(...numbers)
      expect(totalCount).toBe(45)
      if (!pageInfo.hasNextPage) break
      after = pageInfo.endCursor
    }
    expect(seen).toEqual(many.map(({ projectNo }) => projectNo).toReversed())
  })
})
