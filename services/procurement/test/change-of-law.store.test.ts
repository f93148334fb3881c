import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { at } from './a-project.ts'
import { anOutage } from './an-outage.ts'
import { policies } from './policies.ts'
import { noticesOf, published, value } from './stories.ts'
import { openTestRoom, type TestRoom } from './test-room.ts'

/** The day a change of law enters into force: ten days of notice, three working days to reply, two hours to lose a day. */
const CHANGE = '2026-03-10'
const BEFORE = '2026-03-09'

let room: TestRoom
beforeAll(async () => {
  room = await openTestRoom()
  room.city.change = {
    from: CHANGE,
    policies: {
      noticeDays: { ...policies.noticeDays, days: 10 },
      objectionReply: { ...policies.objectionReply, days: 3 },
      noticeOutageHours: 2,
    },
  }
})
beforeEach(() => room.clean())
afterAll(() => room.close())

async function noticeOf(day: string) {
  room.clock.set(`${day}T09:30:00+08:00`)
  const [notice] = await noticesOf(room, await published(room))
  const [frozen] = await room.store.contents.byNotices([notice!.id])
  return { closesOn: String(notice?.closesOn), says: frozen?.content.howToObject.zh }
}

describe('3.6: a notice goes by the figures of the day it is published, the day before a change and the day it enters into force', () => {
  test('its period, and the time for a reply that it tells', async () => {
    expect(await noticeOf(BEFORE)).toEqual({
      closesOn: '2026-03-24',
      says: expect.stringContaining('5 个工作日'),
    })
    expect(await noticeOf(CHANGE)).toEqual({
      closesOn: '2026-03-20',
      says: expect.stringContaining('3 个工作日'),
    })
  })
})

describe('4.5: an outage goes by the hours of the day it began', () => {
  const outage = async (day: string) => {
    room.clock.set('2026-03-11T10:00:00+08:00')
    const span = { from: at(`${day}T08:00:00+08:00`), to: at(`${day}T10:00:00+08:00`) }
    return value(await anOutage(room, span))
  }
  test('two hours lose no day before the change, although recorded after it', async () =>
    expect(await outage(BEFORE)).toMatchObject({ lostDays: [] }))
  test('two hours lose the day of the change, and say so', async () => {
    room.clock.set(`${BEFORE}T09:30:00+08:00`)
    await published(room)
    expect(await outage(CHANGE)).toEqual({ lostDays: [CHANGE], noticesMoved: 1 })
    const [{ because_zh: said }] = await room.dataSource.query('select because_zh from deadline_change')
    expect(said).toContain('满 2 小时')
  })
})
