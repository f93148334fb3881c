import { workCalendar } from '@gongshi/domain-kit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { amendNotice } from '../src/commands/notice/amend-notice.ts'
import { resumeNotice } from '../src/commands/notice/resume-notice.ts'
import { suspendNotice } from '../src/commands/notice/suspend-notice.ts'
import { cancelProject } from '../src/commands/project/cancel-project.ts'
import type { ProcurementProject } from '../src/domain/project/project.ts'
import { aCorrection } from './a-correction.ts'
import { at } from './a-project.ts'
import { anOutage } from './an-outage.ts'
import { calendar2026, yearOf } from './calendars.ts'
import { people } from './people.ts'
import { again, noticesOf, published, seen, value } from './stories.ts'
import { openTestRoom, type TestRoom } from './test-room.ts'

let room: TestRoom
let older: ProcurementProject

beforeAll(async () => {
  room = await openTestRoom()
})
beforeEach(async () => {
  await room.clean()
  room.city.calendar = calendar2026
  room.clock.set('2026-03-02T09:30:00+08:00')
  older = await published(room, { title: '先发布' })
  room.clock.set('2026-03-03T09:30:00+08:00')
  await published(room, { title: '后发布' })
})
afterAll(() => room.close())

const changesFirst = async () =>
  (await room.store.board.page({ filter: {}, order: 'CHANGED_NEWEST', limit: 10 })).map(
    ({ notice }) => notice.title,
  )
const told = async () => {
  const [notice] = await noticesOf(room, older)
  return [String(notice!.changedAt), notice!.revision] as const
}

describe('the newest change first, whatever kind it is (F7, F8)', () => {
  test('publication is one: the newer notice comes first', async () => {
    expect(await changesFirst()).toEqual(['后发布', '先发布'])
    expect(await told()).toEqual(['2026-03-02T01:30:00Z', 1])
  })

  test('suspension and resumption', async () => {
    room.clock.set('2026-03-04T10:00:00+08:00')
    value(await suspendNotice(room.as(people.finance), { ...seen(older), reason: '核查' }))
    expect(await changesFirst()).toEqual(['先发布', '后发布'])
    expect(await told()).toEqual(['2026-03-04T02:00:00Z', 2])
    room.clock.set('2026-03-05T10:00:00+08:00')
    value(await resumeNotice(room.as(people.finance), seen(await again(room, older))))
    expect(await told()).toEqual(['2026-03-05T02:00:00Z', 3])
  })

  test('cancellation', async () => {
    room.clock.set('2026-03-04T10:00:00+08:00')
    value(await cancelProject(room.as(people.approver), { ...seen(older), reason: '取消' }))
    expect(await changesFirst()).toEqual(['先发布', '后发布'])
    expect(await told()).toEqual(['2026-03-04T02:00:00Z', 2])
  })

  test('an end that an outage moves: the count others are told grows though nobody’s view of the project becomes stale (F11)', async () => {
    room.clock.set('2026-03-05T10:00:00+08:00')
    const span = { from: at('2026-03-04T10:00:00+08:00'), to: at('2026-03-04T15:00:00+08:00') }
    value(await anOutage(room, span))
    expect(await told()).toEqual(['2026-03-05T02:00:00Z', 2])
    expect((await again(room, older)).version).toBe(older.version)
  })

  test('must fail: a reminder is nothing a reader can see', async () => {
    room.clock.set('2026-03-16T09:00:00+08:00')
    await room.fireDue()
    expect((await told())[0]).toBe('2026-03-02T01:30:00Z')
  })

  test('the close', async () => {
    room.clock.set('2026-03-18T00:00:01+08:00')
    await room.fireDue()
    expect(await changesFirst()).toEqual(['先发布', '后发布'])
    expect((await told())[0]).toBe('2026-03-17T16:00:01Z')
  })

  test('an erratum: its instant, though the end stays where it was', async () => {
    const [before] = await noticesOf(room, older)
    room.clock.set('2026-03-06T10:00:00+08:00')
    const corrected = {
      ...seen(older),
      reason: '更正',
      upgradeToMaterial: false,
      amendment: { contact: '政府采购科 0756-0000001' },
    }
    value(await amendNotice(room.as(people.approver), corrected))
    expect(await changesFirst()).toEqual(['先发布', '后发布'])
    expect(await told()).toEqual(['2026-03-06T02:00:00Z', 2])
    expect((await noticesOf(room, older))[0]!.closesOn).toEqual(before!.closesOn)
  })

  test('an end that a corrected calendar moves', async () => {
    await hearOf({ off: ['2026-03-17'] })
    expect(String((await noticesOf(room, older))[0]!.closesOn)).toBe('2026-03-18')
    expect((await told())[0]).toBe('2026-03-09T02:00:00Z')
    expect(await changesFirst()).toEqual(['先发布', '后发布'])
    expect(String(await room.store.board.changedAt())).toBe('2026-03-09T02:00:00Z')
  })

  test('must fail: a corrected calendar that moves no end is nothing a reader can see', async () => {
    await hearOf({ off: ['2026-04-20'] })
    expect(await told()).toEqual(['2026-03-02T01:30:00Z', 1])
    expect(await changesFirst()).toEqual(['后发布', '先发布'])
  })

  test('the latest change of any notice is told, whichever state it is in; none while there is none', async () => {
    expect(String(await room.store.board.changedAt())).toBe('2026-03-03T01:30:00Z')
    room.clock.set('2026-03-04T10:00:00+08:00')
    value(await cancelProject(room.as(people.approver), { ...seen(older), reason: '取消' }))
    expect(String(await room.store.board.changedAt())).toBe('2026-03-04T02:00:00Z')
    await room.clean()
    expect(await room.store.board.changedAt()).toBeNull()
  })
})

/** The calendar of 2026 with more days off, heard of on March 9. */
async function hearOf({ off }: { off: string[] }): Promise<void> {
  room.clock.set('2026-03-09T10:00:00+08:00')
  const year = yearOf(2026)
  const added = off.map((date) => ({ date, name: '临时放假', isOffDay: true }))
  room.city.calendar = workCalendar([yearOf(2025), { ...year, days: [...year.days, ...added] }])
  await aCorrection(room, { changedDates: off })
}
