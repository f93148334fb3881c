import { civilDate } from '@gongshi/domain-kit'
import { encodeCursor } from '@gongshi/service-kit'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { suspendNotice } from '../src/commands/notice/suspend-notice.ts'
import { cancelProject } from '../src/commands/project/cancel-project.ts'
import { boardCursorOf } from '../src/graphql/notice/board-cursor-of.ts'
import type { BoardFilter } from '../src/store/board/board-filter.ts'
import type { BoardCursor, BoardOrder } from '../src/store/board/streams.ts'
import { someItem } from './a-project.ts'
import { people } from './people.ts'
import { published, seen } from './stories.ts'
import { openTestRoom, type TestRoom } from './test-room.ts'

let room: TestRoom

/** Two notices a day from 03-02 to 03-06; the first two have closed, one is withdrawn, one suspended. */
beforeAll(async () => {
  room = await openTestRoom()
  room.city.items.set('B0101', { ...someItem, id: 'item-B0101', code: 'B0101', name: '法律咨询' })
  for (let day = 2; day <= 6; day += 1) {
    room.clock.set(`2026-03-0${day}T09:30:00+08:00`)
    await published(room, { title: `养老服务 ${day}`, budgetFen: day * 1_000_000 })
    const other = await published(room, {
      title: `普法宣传 ${day}`,
      budgetFen: day * 2_000_000,
      serviceCode: 'B0101',
    })
    if (day === 4) await cancelProject(room.as(people.approver), { ...seen(other), reason: '取消' })
    if (day === 5) await suspendNotice(room.as(people.finance), { ...seen(other), reason: '核查' })
  }
  room.clock.set('2026-03-18T00:00:00+08:00')
  await room.fireDue()
}, 60_000)
afterAll(() => room.close())

const titles = async (
  filter: BoardFilter,
  order: BoardOrder = 'CLOSES_SOONEST',
  limit = 50,
  after?: BoardCursor,
) => (await room.store.board.page({ filter, order, limit, after })).map(({ notice }) => notice.title)

/** A list read page by page, as a reader with small pages does. */
async function walked(order: BoardOrder, filter: BoardFilter = {}, size = 2): Promise<string[]> {
  const read: string[] = []
  for (let after: BoardCursor | undefined; ; ) {
    const page = await room.store.board.page({ filter, order, limit: size, after })
    if (page.length === 0) return read
    read.push(...page.map(({ notice }) => notice.title))
    after = boardCursorOf(encodeCursor(page.at(-1)!.keyset))
  }
}

describe('the notice board', () => {
  test('closing soonest: open ones first, then what stands still, then the latest ended', async () => {
    const list = await titles({})
    expect(list).toHaveLength(10)
    expect(list.slice(0, 6)).toEqual([
      '养老服务 3',
      '普法宣传 3',
      '养老服务 4',
      '养老服务 5',
      '养老服务 6',
      '普法宣传 6',
    ])
    expect(list[6]).toBe('普法宣传 5')
    expect(list[7]).toBe('普法宣传 4')
    expect(list.slice(8).sort()).toEqual(['养老服务 2', '普法宣传 2'])
  })

  test.each(['CLOSES_SOONEST', 'PUBLISHED_NEWEST', 'CHANGED_NEWEST', 'BUDGET_LARGEST'] as const)(
    '%s: read in pages of two it is the list read at once, nothing twice, nothing missing',
    async (order) => {
      expect(await walked(order)).toEqual(await titles({}, order))
      expect(await walked(order, { state: 'OPEN' }, 1)).toEqual(await titles({ state: 'OPEN' }, order))
    },
  )

  test('the largest budget and the newest come first', async () => {
    expect((await titles({}, 'BUDGET_LARGEST')).slice(0, 2)).toEqual(['普法宣传 6', '普法宣传 5'])
    expect((await titles({}, 'PUBLISHED_NEWEST')).slice(0, 2).sort()).toEqual(['养老服务 6', '普法宣传 6'])
  })

  test.each<[string, BoardFilter, number]>([
    ['a state', { state: 'WITHDRAWN' }, 1],
    ['a group of services', { serviceCode: 'B01' }, 5],
    ['the beginning of a code', { serviceCode: 'a' }, 5],
    ['a leaf', { serviceCode: 'A1003' }, 5],
    ['a leaf nobody bought', { serviceCode: 'A1004' }, 0],
    ['a division above', { divisionCode: '440000' }, 10],
    ['another division', { divisionCode: '440402' }, 0],
    ['a budget, both ends included', { budgetFromFen: 4_000_000, budgetToFen: 6_000_000 }, 5],
    [
      'days of publication, both ends included',
      { publishedFrom: civilDate('2026-03-03'), publishedTo: civilDate('2026-03-04') },
      4,
    ],
    ['words of the title', { text: '养老' }, 5],
    ['a single character', { text: '宣' }, 5],
    ['the purchaser’s name', { text: '示例服务局' }, 10],
    ['words together with a state', { text: '普法', state: 'OPEN' }, 2],
    ['words that are nowhere', { text: '不存在的词' }, 0],
    ['the beginning of a number', { text: 'zh-2026-440400-00000' }, 9],
    ['a whole number', { text: 'ZH-2026-440400-000010-N1' }, 1],
    ['marks of LIKE, taken literally', { text: 'ZH-2026-4404%' }, 0],
  ])('filtered by %s', async (_what, filter, count) => {
    expect(await titles(filter)).toHaveLength(count)
    expect(await room.store.board.count(filter)).toBe(
      filter.budgetFromFen ||
        filter.divisionCode ||
        filter.publishedFrom ||
        filter.serviceCode === 'a' ||
        filter.text === '宣'
        ? null
        : count,
    )
  })
})
