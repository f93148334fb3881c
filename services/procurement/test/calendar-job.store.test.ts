import { newId } from '@gongshi/domain-kit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { applyCorrection } from '../src/commands/calendar/apply-corrections.ts'
import { takeEarlierDeadline } from '../src/commands/notice/take-earlier-deadline.ts'
import { confirmPlatformOutage } from '../src/commands/outage/confirm-platform-outage.ts'
import { recordPlatformOutage } from '../src/commands/outage/record-platform-outage.ts'
import type { ProcurementProject } from '../src/domain/project/project.ts'
import { aCorrection, appliedCorrection, hearCorrection } from './a-correction.ts'
import { at } from './a-project.ts'
import { applied, seenOutage } from './an-outage.ts'
import { calendar2015, calendar2026, calendarWith } from './calendars.ts'
import { about } from './objection-stories.ts'
import { onDays } from './on-days.ts'
import { openManyNotices } from './open-many-notices.ts'
import { openTestDoor } from './open-test-door.ts'
import { people } from './people.ts'
import { again, codes, newsOf, noticesOf, published, seen, value } from './stories.ts'
import { openTestRoom, type TestRoom } from './test-room.ts'

let room: TestRoom
let door: Awaited<ReturnType<typeof openTestDoor>>
const { raise, refuseForm, start, now } = about(() => room)
beforeAll(async () => {
  room = await openTestRoom()
  door = await openTestDoor(room)
})
beforeEach(async () => {
  await room.clean()
  room.city.calendar = calendar2026
  room.city.calendarVersion = 1
  room.city.beforeAnswer = undefined
})
afterAll(async () => {
  await door.close()
  await room.close()
})

const noticeOf = async (project: ProcurementProject) => (await noticesOf(room, project))[0]!
const shown = async () =>
  (await door.ask('{ notices { edges { node { state isEndBeingReckoned } } } }')).data.notices.edges[0].node
const september = ['2015-09-03', '2015-09-04', '2015-09-05', '2015-09-06']
/** Published 2015-08-19: it ends on 09-03 by the calendar of then, on Sunday 09-06 by the supplement. */
const publishedIn2015 = async (known: Parameters<typeof calendar2015>[0] = 'BEFORE_SUPPLEMENT') => {
  room.city.calendar = calendar2015(known)
  room.clock.set('2015-08-19T10:00:00+08:00')
  return published(room, { fiscalYear: 2015 })
}
const supplement = async (correctedAt?: ReturnType<typeof at>) => {
  room.city.calendar = calendar2015('AFTER_SUPPLEMENT')
  return hearCorrection(room, { changedDates: september, years: [2015], correctedAt })
}
/** Fires what needs no neighbour; what needs the catalogue waits. */
const fireWithoutCatalogue = async () => {
  room.city.beforeAnswer = () => Promise.reject(new Error('the catalogue is away'))
  await room.fireDue()
  room.city.beforeAnswer = undefined
}

describe('a corrected calendar is applied by a job that can be watched (attack 22, R-20)', () => {
  const many = async (count: number) => {
    room.clock.set('2026-03-02T09:30:00+08:00')
    await openManyNotices(room.dataSource, { count, closesAt: at('2026-03-18T00:00:00+08:00') })
    room.clock.set('2026-03-06T10:00:00+08:00')
    room.city.calendar = calendarWith({ '2026-03-17': 'OFF' })
  }

  test('hearing it asks nobody and moves nothing; the job goes on where it was killed, each notice moves once', async () => {
    await many(120)
    let asked = 0
    room.city.beforeAnswer = async () => {
      asked += 1
    }
    const noticeId = newId()
    const PROGRESS = `{ _entities(representations: [{ __typename: "CalendarNotice", id: "${noticeId}" }]) {
      ... on CalendarNotice { correction { affected applied moved } } } }`
    const progress = async () => (await door.ask(PROGRESS)).data._entities[0].correction
    expect(await progress()).toBeNull()
    const id = await hearCorrection(room, { changedDates: ['2026-03-17'], noticeId })
    expect(asked).toBe(0)
    expect(await progress()).toEqual({ affected: 120, applied: 0, moved: 0 })
    await room.fireDue()
    const { applied: first } = await progress()
    expect(first).toBeGreaterThan(0)
    expect(first).toBeLessThan(120)
    const killed = onDays(room, async (tx, ground) => {
      await applyCorrection(tx, id, ground)
      throw new Error('killed before the commit')
    })
    await expect(killed).rejects.toThrow('killed')
    expect((await progress()).applied).toBe(first)
    room.clock.set('2026-03-06T10:00:01+08:00')
    for (let rounds = 0; rounds < 20 && (await progress()).applied < 120; rounds += 1)
      await Promise.all([room.fireDue(), room.fireDue()])
    expect(await progress()).toEqual({ affected: 120, applied: 120, moved: 120 })
    const once = async (sql: string) => {
      const [row] = await room.dataSource.query(sql)
      return [Number(row.n), Number(row.different)]
    }
    expect(
      await once(`select count(*) as n, count(distinct notice_id) as different from deadline_change
        where cause = '${id}' and before_on = '2026-03-17' and after_on = '2026-03-18'`),
    ).toEqual([120, 120])
    expect(
      await once(`select count(*) as n, count(distinct project_id) as different from timeline_entry
        where event = 'notice.deadline-moved'`),
    ).toEqual([120, 120])
    expect(
      await once(`select count(*) as n, count(distinct aggregate_id) as different from outbox
        where name = 'notice.deadline-moved.v1'`),
    ).toEqual([120, 120])
    await room.fireDue()
    expect((await progress()).moved).toBe(120)
  })

  test('under which nothing is open it is done at once', async () => {
    room.clock.set('2026-03-06T10:00:00+08:00')
    const id = await hearCorrection(room, { changedDates: ['2026-05-05'] })
    expect(await appliedCorrection(room, id)).toMatchObject({ affected: 0, applied: 0, moved: 0 })
    expect(await room.dataSource.query(`select 1 from timer where state = 'ARMED'`)).toEqual([])
  })

  test('two corrections at once, the first half done: every end is the one of the calendar that is right', async () => {
    const project = await publishedIn2015()
    room.clock.set('2015-08-25T10:00:00+08:00')
    const first = await supplement()
    room.city.calendar = calendar2015('BEFORE_SUPPLEMENT')
    const second = await hearCorrection(room, { changedDates: september, years: [2015] })
    room.city.calendar = calendar2015('AFTER_SUPPLEMENT')
    const third = await hearCorrection(room, { changedDates: september, years: [2015] })
    for (const id of [third, first, second]) await appliedCorrection(room, id)
    expect(String((await noticeOf(project)).closesOn)).toBe('2015-09-06')
    expect((await newsOf(room, project)).filter((name) => name === 'notice.deadline-moved.v1')).toHaveLength(
      1,
    )
  })
})

describe('until the job has got to it, time alone takes nothing from anybody (R-20)', () => {
  test('a notice whose old end comes meanwhile stays open: it is objected to, not started, and ends on the right day', async () => {
    const project = await publishedIn2015()
    room.clock.set('2015-09-03T23:59:59+08:00')
    const id = await supplement()
    room.clock.set('2015-09-04T00:00:00+08:00')
    await fireWithoutCatalogue()
    expect((await noticeOf(project)).state).toBe('OPEN')
    expect(await shown()).toEqual({ state: 'OPEN', isEndBeingReckoned: true })
    expect(codes(await start(project))).toEqual(['NOTICE_PERIOD_NOT_ELAPSED'])
    expect((await raise(project)).ok).toBe(true)
    await appliedCorrection(room, id)
    expect(await shown()).toEqual({ state: 'OPEN', isEndBeingReckoned: false })
    expect(String((await noticeOf(project)).closesOn)).toBe('2015-09-06')
    room.clock.set('2015-09-06T23:59:59+08:00')
    await room.fireDue()
    expect((await noticeOf(project)).state).toBe('OPEN')
    room.clock.set('2015-09-07T00:00:00+08:00')
    await room.fireDue()
    expect((await noticeOf(project)).state).toBe('CLOSED')
  })

  test('the right end is the last moment: at 09-07 00:00 nobody objects any more, however late the job', async () => {
    const project = await publishedIn2015()
    room.clock.set('2015-09-03T23:59:59+08:00')
    await supplement()
    room.clock.set('2015-09-06T23:59:59+08:00')
    await fireWithoutCatalogue()
    expect((await raise(project)).ok).toBe(true)
    room.clock.set('2015-09-07T00:00:00+08:00')
    expect(codes(await raise(project, { grounds: '另一理由' }))).toEqual(['DEADLINE_PASSED'])
    expect(codes(await start(project))).toEqual(['NOTICE_PERIOD_NOT_ELAPSED'])
  })

  test('a day the platform was out is given back before the notice closes (4.5)', async () => {
    room.clock.set('2026-03-02T09:30:00+08:00')
    const project = await published(room)
    room.clock.set('2026-03-17T23:00:00+08:00')
    const span = { from: at('2026-03-16T08:00:00+08:00'), to: at('2026-03-16T12:00:00+08:00') }
    const { outage } = value(
      await recordPlatformOutage(room.as(people.operator), { ...span, reason: '断电' }),
    )
    value(await confirmPlatformOutage(room.as(people.operator2), seenOutage(outage)))
    room.clock.set('2026-03-18T00:00:00+08:00')
    await fireWithoutCatalogue()
    expect((await noticeOf(project)).state).toBe('OPEN')
    expect(codes(await start(project))).toEqual(['NOTICE_PERIOD_NOT_ELAPSED'])
    await applied(room, outage)
    expect(String((await noticeOf(project)).closesOn)).toBe('2026-03-18')
    expect((await newsOf(room, project)).at(-1)).toBe('notice.deadline-moved.v1')
  })

  test('one whose end stays is closed by the job when its end has come meanwhile', async () => {
    const project = await publishedIn2015()
    room.clock.set('2015-09-03T23:59:59+08:00')
    const id = await hearCorrection(room, { changedDates: ['2015-09-02'], years: [2015] })
    room.clock.set('2015-09-04T00:00:00+08:00')
    await fireWithoutCatalogue()
    expect((await noticeOf(project)).state).toBe('OPEN')
    expect(await appliedCorrection(room, id)).toMatchObject({ affected: 1, applied: 1, moved: 0 })
    expect((await noticeOf(project)).state).toBe('CLOSED')
    expect(value(await start(project)).state).toBe('PROCURING')
  })

  test('a form that may be put right until 04-27 does not lapse at 04-28 00:00 while 04-23 is about to be a day off', async () => {
    room.clock.set('2026-04-20T10:00:00+08:00')
    const { objection } = value(await raise(await published(room)))
    const returned = value(await refuseForm(objection)).objection
    expect(String(returned.correctByOn)).toBe('2026-04-27')
    room.clock.set('2026-04-27T23:59:00+08:00')
    room.city.calendar = calendarWith({ '2026-04-23': 'OFF' })
    const id = await hearCorrection(room, { changedDates: ['2026-04-23'] })
    room.clock.set('2026-04-28T00:00:00+08:00')
    await fireWithoutCatalogue()
    expect((await now(objection)).state).toBe('REJECTED_FORM')
    await appliedCorrection(room, id)
    expect(String((await now(objection)).correctByOn)).toBe('2026-04-28')
    room.clock.set('2026-04-29T00:00:00+08:00')
    await room.fireDue()
    expect((await now(objection)).state).toBe('NOT_ADMITTED')
  })

  test('an answer due 04-27 is not overdue meanwhile; due 04-27 still, the job hands it to finance', async () => {
    room.clock.set('2026-04-20T10:00:00+08:00')
    const { objection } = value(await raise(await published(room)))
    room.clock.set('2026-04-27T23:59:00+08:00')
    const id = await hearCorrection(room, { changedDates: ['2026-04-23'] })
    room.clock.set('2026-04-28T00:00:00+08:00')
    await fireWithoutCatalogue()
    expect((await now(objection)).overdueAt).toBeUndefined()
    await appliedCorrection(room, id)
    expect((await now(objection)).handedToFinanceAt).toBeDefined()
  })

  test('an earlier end that waits for an officer is not taken while a newer calendar is being applied', async () => {
    const project = await publishedIn2015('AFTER_SUPPLEMENT')
    room.city.calendar = calendar2015('BEFORE_SUPPLEMENT')
    room.clock.set('2015-08-25T10:00:00+08:00')
    await aCorrection(room, { changedDates: september, years: [2015] })
    const id = await supplement()
    const take = async () =>
      takeEarlierDeadline(room.as(people.approver), { ...seen(await again(room, project)), reason: '确认' })
    expect(codes(await take())).toEqual(['CALENDAR_UNKNOWN'])
    await appliedCorrection(room, id)
    expect(codes(await take())).toEqual(['NOT_FOUND'])
  })
})

describe('a calendar that was corrected before an end, and heard of after it (R-20)', () => {
  test('corrected 09-03 23:00, heard 09-04 10:00: the notice that closed is open again until 09-06', async () => {
    const project = await publishedIn2015()
    await aCorrection(room, { changedDates: [], years: [2015] })
    room.clock.set('2015-09-04T00:00:00+08:00')
    await room.fireDue()
    expect((await noticeOf(project)).state).toBe('CLOSED')
    room.clock.set('2015-09-04T09:00:00+08:00')
    room.city.calendar = calendar2015('AFTER_SUPPLEMENT')
    room.city.calendarVersion += 1
    expect(codes(await start(project))).toEqual(['NOTICE_PERIOD_NOT_ELAPSED'])
    room.clock.set('2015-09-04T10:00:00+08:00')
    room.city.calendarVersion -= 1
    await appliedCorrection(room, await supplement(at('2015-09-03T23:00:00+08:00')))
    const notice = await noticeOf(project)
    expect(notice).toMatchObject({ state: 'OPEN', version: 1 })
    expect(String(notice.closesOn)).toBe('2015-09-06')
    expect((await newsOf(room, project)).at(-1)).toBe('notice.resumed.v1')
    room.clock.set('2015-09-07T00:00:00+08:00')
    await room.fireDue()
    expect(value(await start(project)).state).toBe('PROCURING')
  })

  test('corrected at 09-04 00:00, when it had ended: it is history, and procurement starts', async () => {
    const project = await publishedIn2015()
    room.clock.set('2015-09-04T00:00:00+08:00')
    await room.fireDue()
    room.clock.set('2015-09-04T10:00:00+08:00')
    await appliedCorrection(room, await supplement(at('2015-09-04T00:00:00+08:00')))
    expect((await noticeOf(project)).state).toBe('CLOSED')
    expect(value(await start(project)).state).toBe('PROCURING')
  })

  test('what was bought meanwhile stays bought', async () => {
    const project = await publishedIn2015()
    room.clock.set('2015-09-04T00:00:00+08:00')
    await room.fireDue()
    value(await start(project))
    room.clock.set('2015-09-04T10:00:00+08:00')
    await appliedCorrection(room, await supplement(at('2015-09-03T23:00:00+08:00')))
    expect((await again(room, project)).state).toBe('PROCURING')
  })
})
