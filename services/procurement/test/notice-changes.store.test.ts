import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { cancelProject } from '../src/commands/cancel-project.ts'
import { resumeNotice } from '../src/commands/resume-notice.ts'
import { suspendNotice } from '../src/commands/suspend-notice.ts'
import type { ProcurementProject } from '../src/domain/project/project.ts'
import { at } from './a-project.ts'
import { anOutage } from './an-outage.ts'
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
})
