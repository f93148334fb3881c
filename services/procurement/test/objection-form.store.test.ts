import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { ProcurementProject } from '../src/domain/project/project.ts'
import { about } from './objection-stories.ts'
import { people } from './people.ts'
import { codes, published, value } from './stories.ts'
import { openTestRoom, type TestRoom } from './test-room.ts'

let room: TestRoom
let project: ProcurementProject
const { raise, refuseForm, correct, resolve, admit, start, now } = about(() => room)
beforeAll(async () => {
  room = await openTestRoom()
})
beforeEach(async () => {
  await room.clean()
  room.clock.set('2026-09-14T09:30:00+08:00')
  project = await published(room)
})
afterAll(() => room.close())
const at = (text: string) => room.clock.set(`2026-${text}+08:00`)

describe('AC-57 an objection cannot be silenced for its form (domain specification 4.6)', () => {
  test('returned 09-15: corrected 09-21 23:59 it is received anew; at 09-22 00:00 it is too late, before its timer and after it', async () => {
    const [one, other] = [value(await raise(project)), value(await raise(project, { grounds: '另一理由' }))]
    at('09-15T10:00:00')
    for (const { objection } of [one, other]) {
      const returned = value(await refuseForm(objection)).objection
      expect(returned).toMatchObject({ state: 'REJECTED_FORM', correctByOn: expect.anything() })
      expect(String(returned.correctByOn)).toBe('2026-09-21')
    }
    at('09-21T23:59:59')
    await room.fireDue()
    expect(value(await correct(one.objection, one.receipt)).objection.state).toBe('RECEIVED')
    at('09-22T00:00:00')
    expect(codes(await correct(other.objection, other.receipt))).toEqual(['DEADLINE_PASSED'])
    await room.fireDue()
    await room.fireDue()
    expect(await now(other.objection)).toMatchObject({
      state: 'NOT_ADMITTED',
      outcome: expect.stringContaining('理由'),
    })
    expect(codes(await correct(other.objection, other.receipt))).toEqual(['DEADLINE_PASSED'])
    const news = await room.dataSource.query(
      `select name from outbox where aggregate_id = ? and name = 'objection.resolved.v1'`,
      [other.objection.id],
    )
    expect(news).toHaveLength(1)
  })

  test('returned again 09-22 it goes to finance, owed 09-30: the purchaser decides no more, finance admits and decides', async () => {
    const { objection, receipt } = value(await raise(project))
    at('09-15T10:00:00')
    value(await refuseForm(objection))
    at('09-21T23:59:00')
    const corrected = value(await correct(objection, receipt)).objection
    at('09-22T10:00:00')
    const handed = value(await refuseForm(corrected)).objection
    expect(handed).toMatchObject({ state: 'RECEIVED' })
    expect(handed.handedToFinanceAt?.toString()).toBe('2026-09-22T02:00:00Z')
    expect(String(handed.replyDueOn)).toBe('2026-09-30')
    expect(codes(await admit(handed))).toEqual(['FORBIDDEN'])
    expect(codes(await refuseForm(handed))).toEqual(['FORBIDDEN'])
    expect(codes(await admit(handed, false, people.districtFinance))).toEqual(['FORBIDDEN'])
    at('09-30T10:00:00')
    expect(codes(await start(project))).toEqual(['OBJECTION_PENDING'])
    const reviewed = value(await admit(handed, false, people.finance)).objection
    value(await resolve(reviewed, 'DISMISSED', people.finance))
    expect(value(await start(project)).state).toBe('PROCURING')
  })

  test('finance may refuse it for good; that ends it, with a reason', async () => {
    const { objection, receipt } = value(await raise(project))
    value(await refuseForm(objection))
    const corrected = value(await correct(objection, receipt)).objection
    const handed = value(await refuseForm(corrected)).objection
    const ended = value(await refuseForm(handed, people.finance)).objection
    expect(ended).toMatchObject({ state: 'NOT_ADMITTED', outcome: '理由' })
    expect(codes(await admit(ended, false, people.finance))).toEqual(['INVALID_TRANSITION'])
    at('09-30T00:00:00')
    expect(value(await start(project)).state).toBe('PROCURING')
  })

  test('a form that may still be put right bars the start; once it lapsed nothing does, however late the timer', async () => {
    at('09-28T10:00:00')
    const { objection } = value(await raise(project))
    value(await refuseForm(objection))
    at('10-09T23:59:59')
    expect(codes(await start(project))).toEqual(['OBJECTION_PENDING'])
    expect(String((await now(objection)).correctByOn)).toBe('2026-10-10')
    at('10-11T00:00:00')
    expect(value(await start(project)).state).toBe('PROCURING')
    expect((await now(objection)).state).toBe('NOT_ADMITTED')
  })

  test('an overdue one goes to finance likewise, counted from the day it was overdue, once, and finance alone decides', async () => {
    const { objection } = value(await raise(project))
    expect(String(objection.replyDueOn)).toBe('2026-09-20')
    at('09-21T00:00:00')
    expect(codes(await admit(objection))).toEqual(['FORBIDDEN'])
    await room.fireDue()
    await room.fireDue()
    const handed = await now(objection)
    expect(handed.handedToFinanceAt?.toString()).toBe('2026-09-20T16:00:00Z')
    expect(String(handed.replyDueOn)).toBe('2026-09-29')
    const told = await room.dataSource.query(`select 1 from outbox where name = 'objection.overdue.v1'`)
    expect(told).toHaveLength(1)
    expect((await admit(handed, false, people.finance)).ok).toBe(true)
  })

  test('finance is reminded of its own last day and its own lateness is told, once', async () => {
    const { objection } = value(await raise(project))
    at('09-20T00:00:00')
    await room.fireDue()
    at('09-21T00:00:00')
    await room.fireDue()
    const count = async (name: string) =>
      (
        await room.dataSource.query('select 1 from outbox where aggregate_id = ? and name = ?', [
          objection.id,
          name,
        ])
      ).length
    expect(await count('objection.reply-due.v1')).toBe(1)
    at('09-29T00:00:00')
    await room.fireDue()
    expect(await count('objection.reply-due.v1')).toBe(2)
    at('09-30T00:00:00')
    await room.fireDue()
    await room.fireDue()
    expect(await count('objection.overdue.v1')).toBe(2)
    expect((await now(objection)).handedToFinanceAt?.toString()).toBe('2026-09-20T16:00:00Z')
  })

  test('an inquiry and a report end ANSWERED and bar nothing', async () => {
    const inquiry = value(await raise(project, { kind: 'INQUIRY' })).objection
    const report = value(await raise(project, { kind: 'REPORT', name: '' })).objection
    at('09-30T00:00:00')
    await room.fireDue()
    expect(value(await resolve(inquiry, 'ANSWERED', people.handler)).objection.state).toBe('ANSWERED')
    expect(codes(await resolve(report, 'DISMISSED', people.enforcement))).toEqual(['INPUT_INVALID'])
    expect(value(await resolve(report, 'ANSWERED', people.enforcement)).objection.state).toBe('ANSWERED')
    expect(value(await start(project)).state).toBe('PROCURING')
  })
})

describe('AC-72 nobody judges an objection to what he wrote (R-21)', () => {
  test('the notice’s handler neither admits, refuses nor dismisses it; an approver who drafted nothing does', async () => {
    const { objection } = value(await raise(project))
    expect(codes(await admit(objection, false, people.handler))).toEqual(['DUTY_SEPARATION'])
    expect(codes(await refuseForm(objection, people.handler))).toEqual(['DUTY_SEPARATION'])
    const reviewed = value(await admit(objection, false)).objection
    expect(codes(await resolve(reviewed, 'DISMISSED', people.handler))).toEqual(['DUTY_SEPARATION'])
    expect(value(await resolve(reviewed, 'DISMISSED')).objection.state).toBe('DISMISSED')
  })

  test('another handler may not either: judging is an approver’s; a stranger hears neither', async () => {
    const { objection } = value(await raise(project))
    const handler2 = { ...people.handler, subject: 'PUR-1:handler2' }
    expect(codes(await admit(objection, false, handler2))).toEqual(['FORBIDDEN'])
    expect(codes(await admit(objection, false, people.stranger))).toEqual(['FORBIDDEN'])
  })
})
