import { civilDate, newId } from '@gongshi/domain-kit'
import type { EventEnvelope } from '@gongshi/events'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { closeDueNotices } from '../src/commands/notice/close-due-notices.ts'
import { publishNotice } from '../src/commands/notice/publish-notice.ts'
import { resumeNotice } from '../src/commands/notice/resume-notice.ts'
import { suspendNotice } from '../src/commands/notice/suspend-notice.ts'
import { takeEarlierDeadline } from '../src/commands/notice/take-earlier-deadline.ts'
import { confirmRetiredItem } from '../src/commands/project/confirm-retired-item.ts'
import { hearRetiredItem } from '../src/commands/project/hear-retired-item.ts'
import { startProcurement } from '../src/commands/project/start-procurement.ts'
import type { ProcurementProject } from '../src/domain/project/project.ts'
import { aCorrection } from './a-correction.ts'
import { at, someItem } from './a-project.ts'
import { anOutage } from './an-outage.ts'
import { calendar2015, calendar2026 } from './calendars.ts'
import { people } from './people.ts'
import { again, codes, newsOf, noticesOf, published, ready, seen, value } from './stories.ts'
import { openTestRoom, type TestRoom } from './test-room.ts'

let room: TestRoom
beforeAll(async () => {
  room = await openTestRoom()
})
beforeEach(async () => {
  await room.clean()
  room.clock.set('2026-03-02T09:30:00+08:00')
  room.city.calendar = calendar2026
  room.city.beforeAnswer = undefined
  room.city.items.set('A1003', someItem)
})
afterAll(() => room.close())

const september = ['2015-09-03', '2015-09-04', '2015-09-05', '2015-09-06']
const hearIt = (changedDates: string[]) => aCorrection(room, { changedDates, years: [2015] })

describe('a calendar correction moves open notices, later only by itself (R-20)', () => {
  const publishedIn2015 = async () => {
    room.city.calendar = calendar2015('BEFORE_SUPPLEMENT')
    room.clock.set('2015-08-19T10:00:00+08:00')
    return published(room, { fiscalYear: 2015 })
  }

  test('AC-08 published 2015-08-19 closing 09-03; the supplement of 08-25 moves it to Sunday 09-06, timer, audit and news with it', async () => {
    const project = await publishedIn2015()
    expect(String((await noticesOf(room, project))[0]?.closesOn)).toBe('2015-09-03')
    room.city.calendar = calendar2015('AFTER_SUPPLEMENT')
    room.clock.set('2015-08-25T10:00:00+08:00')
    await hearIt(september)
    const [notice] = await noticesOf(room, project)
    expect(String(notice?.closesOn)).toBe('2015-09-06')
    expect((await newsOf(room, project)).at(-1)).toBe('notice.deadline-moved.v1')
    expect(await room.store.deadlineChanges.ofNotices([notice!.id])).toMatchObject([{ direction: 'LATER' }])
    const audit = await room.dataSource.query(
      `select actor from audit_entry where command = 'correct-deadline'`,
    )
    expect(audit).toHaveLength(1)
    room.clock.set('2015-09-04T00:00:00+08:00')
    await room.fireDue()
    expect((await noticesOf(room, project))[0]?.state).toBe('OPEN')
    room.clock.set('2015-09-07T00:00:00+08:00')
    await room.fireDue()
    expect((await noticesOf(room, project))[0]?.state).toBe('CLOSED')
  })

  test('a notice that closed is history and stays', async () => {
    const project = await publishedIn2015()
    room.clock.set('2015-09-04T00:00:00+08:00')
    await room.fireDue()
    room.city.calendar = calendar2015('AFTER_SUPPLEMENT')
    await hearIt(september)
    expect(String((await noticesOf(room, project))[0]?.closesOn)).toBe('2015-09-03')
  })

  test('an earlier end is only listed, and an officer takes it', async () => {
    room.city.calendar = calendar2015('AFTER_SUPPLEMENT')
    room.clock.set('2015-08-19T10:00:00+08:00')
    const project = await published(room, { fiscalYear: 2015 })
    room.city.calendar = calendar2015('BEFORE_SUPPLEMENT')
    room.clock.set('2015-08-25T10:00:00+08:00')
    await hearIt(september)
    const [waiting] = await noticesOf(room, project)
    expect(String(waiting?.closesOn)).toBe('2015-09-06')
    expect(String(waiting?.earlierDeadline?.closesOn)).toBe('2015-09-03')
    const now = await again(room, project)
    expect(
      codes(await takeEarlierDeadline(room.as(people.handler), { ...seen(now), reason: '确认' })),
    ).toEqual(['FORBIDDEN'])
    await takeEarlierDeadline(room.as(people.approver), { ...seen(now), reason: '确认' })
    const [taken] = await noticesOf(room, project)
    expect(String(taken?.closesOn)).toBe('2015-09-03')
    expect(String(taken?.remindAt)).toBe('2015-09-01T16:00:00Z')
  })

  test('an earlier end that the next correction takes back can no longer be taken', async () => {
    room.city.calendar = calendar2015('AFTER_SUPPLEMENT')
    room.clock.set('2015-08-19T10:00:00+08:00')
    const project = await published(room, { fiscalYear: 2015 })
    room.city.calendar = calendar2015('BEFORE_SUPPLEMENT')
    room.clock.set('2015-08-25T10:00:00+08:00')
    await hearIt(september)
    room.city.calendar = calendar2015('AFTER_SUPPLEMENT')
    room.clock.set('2015-08-26T10:00:00+08:00')
    await hearIt(september)
    const [notice] = await noticesOf(room, project)
    expect(String(notice?.closesOn)).toBe('2015-09-06')
    expect(notice?.earlierDeadline).toBeUndefined()
    const now = await again(room, project)
    expect(
      codes(await takeEarlierDeadline(room.as(people.approver), { ...seen(now), reason: '确认' })),
    ).toEqual(['NOT_FOUND'])
    expect(await room.store.deadlineChanges.ofNotices([notice!.id])).toMatchObject([{ direction: 'EARLIER' }])
  })

  test('a correction between the catalogue’s answer and the publication makes it ask again', async () => {
    room.city.calendar = calendar2015('BEFORE_SUPPLEMENT')
    room.clock.set('2015-08-19T10:00:00+08:00')
    const project = await ready(room, { fiscalYear: 2015 })
    let answers = 0
    room.city.beforeAnswer = async () => {
      answers += 1
      if (answers !== 1) return
      await room.store.transaction((tx) => tx.calendarMark.advance(2))
      queueMicrotask(() => {
        room.city.calendar = calendar2015('AFTER_SUPPLEMENT')
      })
    }
    await publishNotice(room.as(people.approver), seen(project))
    expect(answers).toBe(2)
    expect(String((await noticesOf(room, project))[0]?.closesOn)).toBe('2015-09-06')
  })
})

describe('AC-09 delivered three times by two workers, a close is one event and one change', () => {
  test('side by side, in transactions of their own', async () => {
    const project = await published(room)
    const [notice] = await noticesOf(room, project)
    room.clock.set('2026-03-18T00:00:00+08:00')
    const now = room.clock.instant
    const deliver = () => room.store.transaction((tx) => closeDueNotices(tx, [notice!.id], now))
    const closed = await Promise.all([deliver(), deliver(), deliver()])
    expect(closed.flat()).toHaveLength(1)
    expect((await newsOf(room, project)).filter((name) => name === 'notice.closed.v1')).toHaveLength(1)
  })
})

describe('a day on which the platform was out for four hours is given back (domain specification 4.5)', () => {
  const outage = (hours: string) =>
    anOutage(room, {
      from: at('2026-03-05T08:00:00+08:00'),
      to: at(`2026-03-05T${hours}+08:00`),
    })

  test('one second short of four hours nothing moves, four hours add the day', async () => {
    const project = await published(room)
    room.clock.set('2026-03-06T10:00:00+08:00')
    expect(value(await outage('11:59:59'))).toEqual({ lostDays: [], noticesMoved: 0 })
    expect(value(await outage('12:00:00'))).toEqual({ lostDays: ['2026-03-05'], noticesMoved: 1 })
    expect(String((await noticesOf(room, project))[0]?.closesOn)).toBe('2026-03-18')
    expect(value(await outage('12:00:00'))).toEqual({ lostDays: [], noticesMoved: 0 })
  })

  test('known only after the close, the last day is given back: open again from tomorrow, unless procurement started', async () => {
    const [project, started] = [await published(room), await published(room)]
    room.clock.set('2026-03-18T09:00:00+08:00')
    await room.fireDue()
    await startProcurement(room.as(people.handler), seen(started))
    room.clock.set('2026-03-19T10:00:00+08:00')
    const last = { from: at('2026-03-17T08:00:00+08:00'), to: at('2026-03-17T12:00:00+08:00') }
    expect(value(await anOutage(room, last))).toEqual({ lostDays: ['2026-03-17'], noticesMoved: 1 })
    expect((await again(room, started)).state).toBe('PROCURING')
    const [notice] = await noticesOf(room, project)
    expect(notice).toMatchObject({ state: 'OPEN', consumedDays: 14, version: 1 })
    expect(String(notice?.closesOn)).toBe('2026-03-20')
    expect((await newsOf(room, project)).at(-1)).toBe('notice.resumed.v1')
    room.clock.set('2026-03-20T23:59:59+08:00')
    expect(codes(await startProcurement(room.as(people.handler), seen(project)))).toEqual([
      'NOTICE_PERIOD_NOT_ELAPSED',
    ])
    room.clock.set('2026-03-21T00:00:00+08:00')
    expect(await room.fireDue()).toBeGreaterThan(0)
    expect((await again(room, project)).state).toBe('NOTICE_CLOSED')
  })

  test('6.9 a lost day that would move an end into a year nobody knows: refused, and nothing of it stays', async () => {
    room.clock.set('2026-12-16T10:00:00+08:00')
    const project = await published(room)
    expect(String((await noticesOf(room, project))[0]?.closesOn)).toBe('2026-12-31')
    const record = () =>
      anOutage(room, {
        from: at('2026-12-20T08:00:00+08:00'),
        to: at('2026-12-20T12:00:00+08:00'),
      })
    for (const [now, state] of [
      ['2026-12-21T10:00:00+08:00', 'OPEN'],
      ['2027-01-01T10:00:00+08:00', 'CLOSED'],
    ] as const) {
      room.clock.set(now)
      await room.fireDue()
      expect((await noticesOf(room, project))[0]?.state).toBe(state)
      expect(codes(await record())).toEqual(['CALENDAR_UNKNOWN'])
      const states = await room.dataSource.query('select distinct state from platform_outage')
      expect(states).toEqual([{ state: 'RECORDED' }])
    }
  })

  test('a day before the notice, or after it, reopens nothing', async () => {
    const project = await published(room)
    room.clock.set('2026-03-19T10:00:00+08:00')
    await room.fireDue()
    for (const day of ['2026-03-02', '2026-03-18']) {
      const span = { from: at(`${day}T08:00:00+08:00`), to: at(`${day}T12:00:00+08:00`) }
      value(await anOutage(room, span))
    }
    expect((await again(room, project)).state).toBe('NOTICE_CLOSED')
  })

  test('a day that ran before a suspension is given back while suspended and after it was resumed', async () => {
    const [resumed, stopped] = [await published(room), await published(room)]
    room.clock.set('2026-03-10T10:00:00+08:00')
    const stop = (project: ProcurementProject) =>
      suspendNotice(room.as(people.finance), { ...seen(project), reason: '核查' })
    const [one, other] = [value(await stop(resumed)), value(await stop(stopped))]
    room.clock.set('2026-03-16T10:00:00+08:00')
    await resumeNotice(room.as(people.finance), seen(one))
    expect(String((await noticesOf(room, resumed))[0]?.closesOn)).toBe('2026-03-24')
    expect(value(await outage('12:00:00'))).toEqual({ lostDays: ['2026-03-05'], noticesMoved: 1 })
    const [running] = await noticesOf(room, resumed)
    expect(running).toMatchObject({ consumedDays: 6 })
    expect(String(running?.closesOn)).toBe('2026-03-25')
    expect((await noticesOf(room, other))[0]).toMatchObject({ state: 'SUSPENDED', consumedDays: 6 })
  })
})

describe('a catalogue item retires under a published project (R-04)', () => {
  const retiredFrom = '2026-03-10'
  const retire = async (
    replacedBy: { code: string; name: string }[],
    announcedAt: string,
    from = retiredFrom,
  ) => {
    const item = {
      ...someItem,
      retiredFrom: civilDate(from),
      retirementAnnouncedAt: at(announcedAt),
      replacedBy,
    }
    room.city.items.set('A1003', item)
    const envelope: EventEnvelope<'service-item.retired.v1'> = {
      eventId: newId(),
      name: 'service-item.retired.v1',
      aggregateId: item.id,
      aggregateVersion: 2,
      occurredAt: at(announcedAt),
      body: { serviceItemId: item.id, serviceCode: 'A1003', retiredOn: from },
    }
    await room.store.transaction((tx) => hearRetiredItem(tx, envelope, room))
  }
  const replacement = [{ code: 'A1004', name: '社区照护' }]

  test('AC-13 announced 03-05 after the publication of 03-02, with a replacement: it closes and starts', async () => {
    const project = await published(room)
    room.clock.set('2026-03-05T10:00:00+08:00')
    await retire(replacement, '2026-03-05T10:00:00+08:00')
    room.clock.set('2026-03-18T00:00:01+08:00')
    await room.fireDue()
    expect(value(await startProcurement(room.as(people.handler), seen(project))).state).toBe('PROCURING')
  })

  test('finance may still confirm it once procurement has started', async () => {
    const project = await published(room)
    room.clock.set('2026-03-05T10:00:00+08:00')
    const late = '2026-04-10'
    await retire([], '2026-03-05T10:00:00+08:00', late)
    room.clock.set('2026-03-18T09:00:00+08:00')
    const started = value(await startProcurement(room.as(people.handler), seen(project)))
    await confirmRetiredItem(room.as(people.finance), { ...seen(started), reason: '民生项目' })
    room.clock.set(`${late}T00:00:00+08:00`)
    await room.fireDue()
    expect((await again(room, project)).state).toBe('PROCURING')
  })

  test('without a replacement it is cancelled when the day comes, unless finance confirmed', async () => {
    const [left, confirmed] = [await published(room), await published(room)]
    room.clock.set('2026-03-05T10:00:00+08:00')
    await retire([], '2026-03-05T10:00:00+08:00')
    await confirmRetiredItem(room.as(people.finance), { ...seen(confirmed), reason: '民生项目' })
    room.clock.set('2026-03-09T23:59:59+08:00')
    await room.fireDue()
    expect((await again(room, left)).state).toBe('NOTICE_OPEN')
    room.clock.set('2026-03-10T00:00:00+08:00')
    await room.fireDue()
    expect((await again(room, left)).state).toBe('CANCELLED')
    expect((await again(room, confirmed)).state).toBe('NOTICE_OPEN')
    expect(await room.store.statistics.counted(2026, 2026)).toMatchObject([{ projectCount: 1 }])
  })
})
