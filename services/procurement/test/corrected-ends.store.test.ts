import type { WorkCalendar } from '@gongshi/domain-kit'
import { encodeCursor } from '@gongshi/service-kit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { publishNotice } from '../src/commands/notice/publish-notice.ts'
import { resumeNotice } from '../src/commands/notice/resume-notice.ts'
import { suspendNotice } from '../src/commands/notice/suspend-notice.ts'
import { objectToSingleSource } from '../src/commands/objection/object-to-single-source.ts'
import { approveProject } from '../src/commands/project/approve-project.ts'
import { publishIntention } from '../src/commands/project/publish-intention.ts'
import { publishSingleSource } from '../src/commands/project/publish-single-source.ts'
import { earliestStartAt } from '../src/domain/project/earliest-start.ts'
import type { ProcurementProject } from '../src/domain/project/project.ts'
import { boardCursorOf } from '../src/graphql/notice/board-cursor-of.ts'
import type { BoardCursor } from '../src/store/board/streams.ts'
import { aCorrection } from './a-correction.ts'
import { calendar2026, calendarWith } from './calendars.ts'
import { about } from './objection-stories.ts'
import { people } from './people.ts'
import { again, amended, codes, noticesOf, published, seen, submitted, value } from './stories.ts'
import { openTestRoom, type TestRoom } from './test-room.ts'

let room: TestRoom
const { raise, refuseForm, admit, resolve, correct, start, now } = about(() => room)
beforeAll(async () => {
  room = await openTestRoom()
})
beforeEach(async () => {
  await room.clean()
  room.city.calendar = calendar2026
})
afterAll(() => room.close())
const at = (text: string) => room.clock.set(`${text}+08:00`)

async function hear(calendar: WorkCalendar, changedDates: string[], years = [2026]): Promise<string> {
  room.city.calendar = calendar
  return aCorrection(room, { changedDates, years })
}
const movesOf = (cause: string) =>
  room.dataSource.query('select subject, direction from deadline_change where cause = ? order by subject', [
    cause,
  ])

async function singleSourceAt(publishedAt: string, namedAt: string): Promise<ProcurementProject> {
  at(publishedAt)
  const large = await submitted(room, { budgetFen: 400_000_000, method: 'SINGLE_SOURCE' })
  const once = value(await approveProject(room.as(people.approver), seen(large)))
  const ready = value(await approveProject(room.as(people.finance), seen(once)))
  const intended = value(await publishIntention(room.as(people.approver), seen(ready)))
  const open = value(await publishNotice(room.as(people.approver), seen(intended)))
  at(namedAt)
  await room.fireDue()
  const naming = { supplierName: '珠海市示例社会工作协会', reason: '只有一家具备资质' }
  return value(
    await publishSingleSource(room.as(people.approver), { ...seen(await again(room, open)), ...naming }),
  )
}
const objectTo = ({ projectNo }: ProcurementProject, grounds = '另有两家可以承接') =>
  objectToSingleSource(room.as({ kind: 'public' }), { projectNo, name: '李四', grounds, evidence: [] })

describe('AC-70 objection to an only supplier (实施条例 art. 38)', () => {
  test('named 08-03 after the notice closed: heard 08-10 23:59, owed 08-17; not 08-11 00:00; and nothing starts then', async () => {
    const project = await singleSourceAt('2026-07-01T09:30:00', '2026-08-03T10:00:00')
    expect((await noticesOf(room, project))[0]?.state).toBe('CLOSED')
    at('2026-08-10T23:59:00')
    const { objection } = value(await objectTo(project))
    expect(objection).toMatchObject({ kind: 'NOTICE_OBJECTION', matter: 'SINGLE_SOURCE', state: 'RECEIVED' })
    expect(String(objection.replyDueOn)).toBe('2026-08-17')
    at('2026-08-11T00:00:00')
    expect(codes(await objectTo(project, '再提一次'))).toEqual(['DEADLINE_PASSED'])
    expect(codes(await start(project))).toEqual(['OBJECTION_PENDING'])
    expect(codes(await raise(project))).toEqual(['DEADLINE_PASSED'])
    const reviewed = value(await admit(objection, false)).objection
    value(await resolve(reviewed, 'UPHELD'))
    expect(codes(await start(project))).toEqual(['INVALID_TRANSITION'])
    const terms = { budgetFen: 380_000_000 }
    const anew = await amended(room, await again(room, project), terms, {
      answersObjectionIds: [objection.id],
    })
    expect(anew.correctionDue).toBeUndefined()
  })

  test('where no supplier is public nobody can object to one; named again, that publicity counts', async () => {
    at('2026-07-01T09:30:00')
    expect(codes(await objectTo(await published(room)))).toEqual(['DEADLINE_PASSED'])
    await room.clean()
    const project = await singleSourceAt('2026-07-01T09:30:00', '2026-08-03T10:00:00')
    at('2026-08-11T10:00:00')
    expect(codes(await objectTo(project))).toEqual(['DEADLINE_PASSED'])
    const other = { supplierName: '另一家', reason: '更换' }
    value(
      await publishSingleSource(room.as(people.approver), { ...seen(await again(room, project)), ...other }),
    )
    expect((await objectTo(project)).ok).toBe(true)
  })
})

describe('AC-69 every open date hears a correction (R-20)', () => {
  test('single source and objection of 08-03, both 08-10; 08-05 and 08-06 off: both 08-12 everywhere, finance acts from 08-13', async () => {
    const project = await singleSourceAt('2026-07-01T09:30:00', '2026-08-03T10:00:00')
    const { objection } = value(await objectTo(project))
    expect([project.singleSource?.closesOn, objection.replyDueOn].map(String)).toEqual([
      '2026-08-10',
      '2026-08-10',
    ])
    at('2026-08-04T10:00:00')
    const off = { '2026-08-05': 'OFF', '2026-08-06': 'OFF' } as const
    const cause = await hear(calendarWith(off), Object.keys(off))
    const moved = await again(room, project)
    const dated = await now(objection)
    expect(String(moved.singleSource?.closesOn)).toBe('2026-08-12')
    expect(String(dated.replyDueOn)).toBe('2026-08-12')
    const [notice] = await noticesOf(room, project)
    expect(String(earliestStartAt(moved, notice))).toBe('2026-08-12T16:00:00Z')
    expect(await movesOf(cause)).toEqual([
      { subject: 'REPLY', direction: 'LATER' },
      { subject: 'SINGLE_SOURCE', direction: 'LATER' },
    ])
    const told = (await room.store.timeline.ofProjects([project.id])).filter(({ isPublic }) => isPublic)
    expect(told.map(({ event }) => event)).toEqual(
      expect.arrayContaining(['project.single-source-moved', 'objection.deadline-moved']),
    )
    at('2026-08-12T10:00:00')
    await room.fireDue()
    expect(codes(await admit(dated, false, people.finance))).toEqual(['FORBIDDEN'])
    expect((await objectTo(project, '仍在公示期内')).ok).toBe(true)
    at('2026-08-13T00:00:00')
    expect((await admit(dated, false, people.finance)).ok).toBe(true)
  })

  test('AC-74 objection of 04-20, due 04-27; 04-23, 04-24 off and Sunday 04-26 worked: due 04-28, not overdue at 04-28 00:00', async () => {
    at('2026-04-20T10:00:00')
    const { objection } = value(await raise(await published(room)))
    expect(String(objection.replyDueOn)).toBe('2026-04-27')
    at('2026-04-21T10:00:00')
    const days = { '2026-04-23': 'OFF', '2026-04-24': 'OFF', '2026-04-26': 'WORKED' } as const
    await hear(calendarWith(days), Object.keys(days))
    expect(String((await now(objection)).replyDueOn)).toBe('2026-04-28')
    at('2026-04-28T00:00:00')
    await room.fireDue()
    expect((await now(objection)).overdueAt).toBeUndefined()
    at('2026-04-29T00:00:00')
    await room.fireDue()
    const handed = await now(objection)
    expect(handed.handedToFinanceAt).toBeDefined()
    expect(String(handed.replyDueOn)).toBe('2026-05-09')
  })

  test('a duty moves earlier, too; the time to put a form right does not', async () => {
    at('2026-04-20T10:00:00')
    const project = await published(room)
    const [answer, form] = [value(await raise(project)), value(await raise(project, { grounds: '另一理由' }))]
    const returned = value(await refuseForm(form.objection)).objection
    expect(String(returned.correctByOn)).toBe('2026-04-27')
    const days = { '2026-04-25': 'WORKED' } as const
    const cause = await hear(calendarWith(days), Object.keys(days))
    expect(String((await now(answer.objection)).replyDueOn)).toBe('2026-04-25')
    expect(String((await now(form.objection)).correctByOn)).toBe('2026-04-27')
    expect(await movesOf(cause)).toEqual([{ subject: 'REPLY', direction: 'EARLIER' }])
  })

  test('the time to put a form right grows, and finance’s time moves with its alarm', async () => {
    at('2026-04-20T10:00:00')
    const project = await published(room)
    const [form, twice] = [value(await raise(project)), value(await raise(project, { grounds: '另一理由' }))]
    value(await refuseForm(form.objection))
    const corrected = value(
      await correct(value(await refuseForm(twice.objection)).objection, twice.receipt),
    ).objection
    expect(String(value(await refuseForm(corrected)).objection.replyDueOn)).toBe('2026-04-27')
    await hear(calendarWith({ '2026-04-23': 'OFF' }), ['2026-04-23'])
    expect(String((await now(form.objection)).correctByOn)).toBe('2026-04-28')
    expect(await now(twice.objection)).toMatchObject({ state: 'RECEIVED' })
    expect(String((await now(twice.objection)).replyDueOn)).toBe('2026-04-28')
    expect(String((await now(twice.objection)).alarmAt)).toBe('2026-04-27T16:00:00Z')
  })

  test('an end that stays, with another working day before it, is reminded of then', async () => {
    at('2026-03-02T09:30:00')
    const project = await published(room)
    const remindAt = async () => String((await noticesOf(room, project))[0]?.remindAt)
    expect(await remindAt()).toBe('2026-03-15T16:00:00Z')
    const cause = await hear(calendarWith({ '2026-03-16': 'OFF' }), ['2026-03-16'])
    expect(await remindAt()).toBe('2026-03-12T16:00:00Z')
    expect(await movesOf(cause)).toEqual([])
  })

  test('the mark is not held while the catalogue is asked: somebody publishes meanwhile', async () => {
    at('2026-04-20T10:00:00')
    await raise(await published(room))
    let isAsked = 0
    room.city.beforeAnswer = async () => {
      isAsked += 1
      if (isAsked === 1) await room.store.transaction((tx) => tx.calendarMark.holdShared())
    }
    await hear(calendarWith({ '2026-04-23': 'OFF' }), ['2026-04-23'])
    room.city.beforeAnswer = undefined
    expect(isAsked).toBe(1)
  })
})

describe('AC-60 a duty that cannot be dated refuses no right (domain specification 6.12)', () => {
  const newYear = { '2027-01-01': 'OFF', '2027-01-02': 'OFF', '2027-01-03': 'OFF' } as const

  test('objection 12-28 without a calendar for 2027: accepted, not dated; on 12-30 the calendar comes: 2027-01-05', async () => {
    at('2026-12-14T09:30:00')
    const project = await published(room)
    expect(String((await noticesOf(room, project))[0]?.closesOn)).toBe('2026-12-29')
    at('2026-12-28T10:00:00')
    const raised = [
      value(await raise(project)),
      value(await raise(project, { kind: 'INQUIRY' })),
      value(await raise(project, { kind: 'REPORT', name: '' })),
    ]
    const dates = async () =>
      Promise.all(raised.map(async ({ objection }) => String((await now(objection)).replyDueOn)))
    expect(await dates()).toEqual(['undefined', '2026-12-31', 'undefined'])
    at('2026-12-30T10:00:00')
    const cause = await hear(calendarWith(newYear, 'PUBLISHED'), [], [2027])
    expect((await dates()).slice(0, 2)).toEqual(['2027-01-05', '2026-12-31'])
    expect((await movesOf(cause)).map(({ direction }: { direction: string }) => direction)).toEqual([
      'SET',
      'SET',
    ])
    at('2027-01-06T00:00:00')
    await room.fireDue()
    expect((await now(raised[0]!.objection)).handedToFinanceAt).toBeDefined()
  })

  test('a form is returned and put right, an objection handed to finance, all without a date', async () => {
    at('2026-12-16T09:30:00')
    const project = await published(room)
    at('2026-12-29T10:00:00')
    const { objection, receipt } = value(await raise(project))
    const returned = value(await refuseForm(objection)).objection
    expect(returned.correctByOn).toBeUndefined()
    const corrected = value(await correct(returned, receipt)).objection
    expect(corrected.replyDueOn).toBeUndefined()
    const handed = value(await refuseForm(corrected)).objection
    expect(handed.handedToFinanceAt).toBeDefined()
    expect(handed.replyDueOn).toBeUndefined()
    at('2026-12-31T10:00:00')
    await hear(calendarWith(newYear, 'PUBLISHED'), [], [2027])
    expect(String((await now(objection)).replyDueOn)).toBe('2027-01-06')
  })

  test('a notice resumed into such a year is open without an end: heard and not started, dated when the calendar comes', async () => {
    at('2026-12-14T09:30:00')
    const project = await published(room)
    at('2026-12-21T10:00:00')
    value(await suspendNotice(room.as(people.finance), { ...seen(project), reason: '核查' }))
    at('2026-12-24T10:00:00')
    value(await resumeNotice(room.as(people.finance), seen(await again(room, project))))
    const notice = async () => (await noticesOf(room, project))[0]!
    expect(await notice()).toMatchObject({ state: 'OPEN', consumedDays: 6 })
    expect((await notice()).closesOn).toBeUndefined()
    expect((await raise(project)).ok).toBe(true)
    at('2026-12-30T10:00:00')
    expect(codes(await start(project))).toEqual(['NOTICE_PERIOD_NOT_ELAPSED'])
    const board = await room.store.board.page({ filter: {}, order: 'CLOSES_SOONEST', limit: 5 })
    expect(board).toHaveLength(1)
    const cause = await hear(calendarWith(newYear, 'PUBLISHED'), [], [2027])
    expect(String((await notice()).closesOn)).toBe('2027-01-04')
    expect(await movesOf(cause)).toContainEqual({ subject: 'NOTICE', direction: 'SET' })
    at('2027-01-05T00:00:00')
    await room.fireDue()
    expect((await notice()).state).toBe('CLOSED')
  })

  test('the board pages through notices without an end, each once', async () => {
    at('2026-12-14T09:30:00')
    for (const _ of [1, 2, 3]) await published(room)
    await room.dataSource.query('update notice set closes_at = null, closes_on = null')
    const dated = await published(room)
    const seenIds: string[] = []
    for (let after: BoardCursor | undefined; seenIds.length < 9; ) {
      const [one] = await room.store.board.page({ filter: {}, order: 'CLOSES_SOONEST', limit: 1, after })
      if (!one) break
      seenIds.push(one.notice.id)
      after = boardCursorOf(encodeCursor(one.keyset))
    }
    expect(new Set(seenIds).size).toBe(4)
    expect(seenIds[0]).toBe(dated.currentNoticeId)
  })

  test('only publishing into it is refused', async () => {
    at('2026-12-17T09:30:00')
    const ready = value(await approveProject(room.as(people.approver), seen(await submitted(room))))
    expect(codes(await publishNotice(room.as(people.approver), seen(ready)))).toEqual(['CALENDAR_UNKNOWN'])
  })
})
