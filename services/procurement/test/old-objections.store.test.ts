import { applyAgain } from '@gongshi/testkit'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { Objection } from '../src/domain/objection/objection.ts'
import { aCorrection } from './a-correction.ts'
import { calendar2026, calendarWith } from './calendars.ts'
import { about } from './objection-stories.ts'
import { published, value } from './stories.ts'
import { openTestRoom, type TestRoom } from './test-room.ts'

let room: TestRoom
const { raise, refuseForm, now, start } = about(() => room)
beforeAll(async () => {
  room = await openTestRoom()
})
beforeEach(async () => {
  await room.clean()
  room.city.calendar = calendar2026
  room.clock.set('2026-04-20T10:00:00+08:00')
})
afterAll(() => room.close())

/** As it stood before its period was kept. */
async function forgetPeriods(): Promise<void> {
  await room.dataSource.query(
    'update objection set running_period = null, once_overdue = null, correct_by_on = null, correct_by_at = null',
  )
  await room.dataSource.query('delete from timer')
}
const migrated = () => applyAgain(room.dataSource, '0096')
const told = async (objection: Objection) => {
  const { state, period, replyDueOn, correctByOn } = await now(objection)
  return {
    state,
    period: period?.kind,
    fromOn: String(period?.fromOn),
    due: String(replyDueOn ?? correctByOn),
  }
}

test('R-20, 4.6: an objection from before periods were kept gets its own, moves with a calendar, and goes to finance when late', async () => {
  const project = await published(room)
  const [answer, form] = [value(await raise(project)), value(await raise(project, { grounds: '另一理由' }))]
  value(await refuseForm(form.objection))
  await forgetPeriods()
  room.clock.set('2026-04-22T10:00:00+08:00')
  await migrated()
  await migrated()
  await room.fireDue()
  expect(await told(answer.objection)).toEqual({
    state: 'RECEIVED',
    period: 'REPLY',
    fromOn: '2026-04-20',
    due: '2026-04-27',
  })
  expect(await told(form.objection)).toEqual({
    state: 'REJECTED_FORM',
    period: 'CORRECTION',
    fromOn: '2026-04-22',
    due: '2026-04-29',
  })
  room.city.calendar = calendarWith({ '2026-04-23': 'OFF' })
  await aCorrection(room, { changedDates: ['2026-04-23'] })
  expect((await told(answer.objection)).due).toBe('2026-04-28')
  expect((await told(form.objection)).due).toBe('2026-04-30')
  room.clock.set('2026-05-01T00:00:00+08:00')
  await room.fireDue()
  expect(await now(answer.objection)).toMatchObject({ period: { kind: 'FINANCE' } })
  expect((await now(form.objection)).state).toBe('NOT_ADMITTED')
})

test('one that was handed to finance owes finance’s answer since then; one that is decided, and one whose period runs, stay as they are', async () => {
  const project = await published(room)
  const [late, fresh] = [value(await raise(project)), value(await raise(project, { grounds: '另一理由' }))]
  await forgetPeriods()
  await room.dataSource.query(
    `update objection set overdue_at = '2026-04-27 16:00:00', handed_to_finance_at = '2026-04-27 16:00:00' where id = ?`,
    [late.objection.id],
  )
  await room.dataSource.query(`update objection set state = 'DISMISSED' where id = ?`, [fresh.objection.id])
  room.clock.set('2026-04-28T10:00:00+08:00')
  await migrated()
  await room.fireDue()
  expect(await told(late.objection)).toMatchObject({ period: 'FINANCE', fromOn: '2026-04-28' })
  expect((await now(fresh.objection)).period).toBeUndefined()
  const before = await now(late.objection)
  await migrated()
  await room.fireDue()
  expect(await now(late.objection)).toEqual(before)
  expect((await start(project)).ok).toBe(false)
})
