import { newId, Temporal } from '@gongshi/domain-kit'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { hearNotice, type NoticeNews, type noticePhases } from '../src/commands/notice-usage/hear-notice.ts'
import { openTestRoom, type TestRoom } from './open-test-room.ts'

let room: TestRoom
beforeAll(async () => {
  room = await openTestRoom()
})
beforeEach(() => room.clean())
afterAll(() => room.close())

const projectId = newId()
const news = (name: keyof typeof noticePhases, aggregateVersion: number, serviceCode = 'A1003') =>
  ({
    eventId: newId(),
    name,
    aggregateId: projectId,
    aggregateVersion,
    occurredAt: Temporal.Instant.from('2026-03-02T01:30:00Z'),
    body: { noticeId: newId(), projectId, projectNo: 'ZH-2026-440400-000001', serviceCode, version: 1 },
  }) as NoticeNews

async function usageAfter(...heard: NoticeNews[]) {
  for (const one of heard) await hearNotice(room.store, one)
  const rows = await room.store.usages.byCodes(['A1003', 'A1004'])
  return Object.fromEntries(rows.map(({ code, open, closed }) => [code, [open, closed]]))
}

test('a published notice counts as open, a closed one as closed', async () => {
  expect(await usageAfter(news('notice.published.v1', 3))).toEqual({ A1003: [1, 0] })
  expect(await usageAfter(news('notice.closed.v1', 4))).toEqual({ A1003: [0, 1] })
})

test('R-19: the same news twice counts once, older news after newer changes nothing', async () => {
  const [published, closed] = [news('notice.published.v1', 3), news('notice.closed.v1', 4)]
  expect(await usageAfter(published, published, closed, published, closed)).toEqual({ A1003: [0, 1] })
})

test('4.5: a notice amended to another item moves its count; one withdrawn counts no more', async () => {
  const amended = news('notice.amended.v1', 4, 'A1004')
  expect(await usageAfter(news('notice.published.v1', 3), amended)).toEqual({ A1004: [1, 0] })
  expect(await usageAfter(news('notice.withdrawn.v1', 5, 'A1004'))).toEqual({ A1004: [0, 0] })
})
