import { describe, expect, test } from '@jest/globals'
import { dataOf } from '../house/ask.ts'
import type { HouseUnderTest } from '../house/open-house.ts'
import { handleOf, published, ready, seen } from '../house/projects.ts'
import { ERRORS, type UserError } from '../house/shapes.ts'
import { until } from '../house/until.ts'
import { act, refusals } from '../house/verbs.ts'
import { closedSingleSource } from './only-supplier.ts'
import { decided, objectionSeen, raised, startRefused, told } from './steps.ts'

const [ENTERS, CONFIRMS] = ['OPR-1:handler', 'OPR-1:approver']
type Record_ = { id: string; version: number }

/** AC-60, AC-69, AC-71, AC-74 and attack 12: every open end hears of an outage and of a calendar, and no clock takes one away. */
export const ends = (house: () => HouseUnderTest): void =>
  describe('open ends move for everybody alike, and never by one person (R-20, R-21)', () => {
    const tell = async (who: string, verb: string, kind: 'notice' | 'outage', input: object) => {
      const type = INPUTS[verb]
      const query = `mutation ($input: ${type}!) { ${verb}(input: $input) { ${kind} { id version } userErrors { ${ERRORS} } } }`
      type Told = Record<string, Partial<Record<typeof kind, Record_>> & { userErrors: UserError[] }>
      const answer = dataOf(await house().ask<Told>(who, query, { input }))[verb]!
      return { record: answer[kind] ?? undefined, codes: answer.userErrors.map(({ code }) => code) }
    }
    const dayOff = (date: string, isOffDay = true) => ({ date, isOffDay, name: '调休' })
    const decree = async (year: number, kind: 'ANNUAL' | 'SUPPLEMENTARY', days: object[]) => {
      const paper = {
        year,
        kind,
        title: `关于${year}年放假安排的通知`,
        docNo: `国办发明电〔${year}〕${days.length}号`,
      }
      const { record } = await tell(ENTERS, 'importCalendarNotice', 'notice', { ...paper, days })
      const { codes } = await tell(CONFIRMS, 'confirmCalendarNotice', 'notice', record!)
      expect(codes).toEqual([])
    }

    test('AC-71 an outage moves nothing before another operator confirms it, and one that was withdrawn moves nothing', async () => {
      const project = await published(house(), '2026-07-16T09:00:00+08:00')
      await house().clock('2026-07-30T15:00:00+08:00')
      const record = (day: string, who = ENTERS) =>
        tell(who, 'recordPlatformOutage', 'outage', {
          from: `${day}T10:00:00+08:00`,
          to: `${day}T14:00:00+08:00`,
          reason: '机房断电',
        })
      for (const who of ['FIN-1:approver', 'PUR-1:approver', 'REG-1:approver'])
        expect((await record('2026-07-30', who)).codes).toEqual(['FORBIDDEN'])
      const { record: outage } = await record('2026-07-30')
      expect((await tell(ENTERS, 'confirmPlatformOutage', 'outage', outage!)).codes).toContain(
        'DUTY_SEPARATION',
      )
      const { record: mistaken } = await record('2026-07-29')
      const back = { ...mistaken!, reason: '误报' }
      expect((await tell(CONFIRMS, 'withdrawPlatformOutage', 'outage', back)).codes).toEqual([])
      const closesOn = async () => (await seen(house(), project.projectNo)).currentNotice?.closesOn
      expect(await closesOn()).toBe('2026-07-31')
      const confirmed = await tell(CONFIRMS, 'confirmPlatformOutage', 'outage', outage!)
      expect(confirmed.codes).toEqual([])
      await until(closesOn, (on) => on === '2026-08-03')
      const late = { ...confirmed.record!, reason: '反悔' }
      expect((await tell(CONFIRMS, 'withdrawPlatformOutage', 'outage', late)).codes).not.toEqual([])
    })

    test('AC-74 an answer owed hears of the days that were taken, and is not late for them', async () => {
      const project = await published(house(), '2026-04-20T09:30:00+08:00')
      const of = await raised(house(), project)
      expect(of.replyDueOn).toBe('2026-04-27')
      await decree(2026, 'SUPPLEMENTARY', [
        dayOff('2026-04-23'),
        dayOff('2026-04-24'),
        dayOff('2026-04-26', false),
      ])
      await until(
        () => objectionSeen(house(), of),
        ({ replyDueOn }) => replyDueOn === '2026-04-28',
      )
      await house().clock('2026-04-28T23:59:50+08:00')
      expect(await objectionSeen(house(), of)).toMatchObject({ isOverdue: false, handedToFinanceAt: null })
      await house().clock('2026-04-29T00:00:00+08:00')
      await until(
        () => objectionSeen(house(), of),
        ({ isOverdue, handedToFinanceAt }) => isOverdue && handedToFinanceAt !== null,
      )
    })

    test('AC-69 the publicity of an only supplier and an answer owed end on one day for graph, guard and finance', async () => {
      const single = await closedSingleSource(house(), 'A0801')
      const named = { projectNo: single.projectNo, reason: '只此一家', supplierName: '珠海示例企业' }
      expect(await told(house(), 'PUR-1:approver', 'publishSingleSource', named)).toEqual([])
      const of = await raised(house(), await published(house(), '2026-08-03T09:30:00+08:00'))
      await decree(2026, 'SUPPLEMENTARY', [dayOff('2026-08-05'), dayOff('2026-08-06')])
      const query = '{ project(projectNo: "NO") { singleSource { closesOn } earliestStartAt } }'
      type Ends = { project: { singleSource: { closesOn: string }; earliestStartAt: string } }
      const read = async () =>
        dataOf(await house().ask<Ends>(null, query.replace('NO', single.projectNo))).project
      const moved = await until(read, ({ singleSource }) => singleSource.closesOn === '2026-08-12')
      expect(moved.earliestStartAt).toBe('2026-08-12T16:00:00Z')
      await until(
        () => objectionSeen(house(), of),
        ({ replyDueOn }) => replyDueOn === '2026-08-12',
      )
      const start = () => startRefused(house(), single)
      const admit = () =>
        decided(house(), 'FIN-1:approver', 'admitObjection', { of, outcome: 'UNDER_REVIEW' })
      await house().clock('2026-08-12T23:59:50+08:00')
      expect([await start(), await admit()]).toEqual([['NOTICE_PERIOD_NOT_ELAPSED'], ['FORBIDDEN']])
      await house().clock('2026-08-13T00:00:00+08:00')
      await until(
        () => objectionSeen(house(), of),
        ({ handedToFinanceAt }) => handedToFinanceAt !== null,
      )
      expect([await start(), await admit()]).toEqual([[], []])
    })

    test('attack 12 a clock that ran ahead and was put back starts nothing early and silences nobody', async () => {
      const project = await published(house(), '2026-03-02T09:00:00+08:00')
      await house().clock('2026-03-18T00:00:01+08:00')
      await until(
        () => seen(house(), project.projectNo),
        ({ state }) => state === 'NOTICE_CLOSED',
      )
      await house().clock('2026-03-10T09:00:00+08:00')
      const start = () => startRefused(house(), project)
      expect(await start()).toEqual(['NOTICE_PERIOD_NOT_ELAPSED'])
      await house().clock('2026-03-17T23:59:50+08:00')
      expect((await raised(house(), project)).state).toBe('RECEIVED')
      await house().clock('2026-03-18T00:00:00+08:00')
      const input = {
        projectNo: project.projectNo,
        kind: 'NOTICE_OBJECTION',
        name: '王示例',
        grounds: '迟了',
      }
      expect(await refusals(house().ask, null, 'raiseObjection', input)).toEqual(['DEADLINE_PASSED'])
      expect(await start()).toEqual(['OBJECTION_PENDING'])
    })

    test('AC-60 at the turn of the year everybody is heard; the date comes with the calendar', async () => {
      const service = { serviceFrom: '2027-05-01', serviceTo: '2027-12-31' }
      const project = await published(house(), '2026-12-14T09:30:00+08:00', service)
      expect(project.currentNotice?.closesOn).toBe('2026-12-29')
      await house().clock('2026-12-28T10:00:00+08:00')
      const of = await raised(house(), project)
      await house().clock('2026-12-29T23:59:30+08:00')
      for (const kind of ['NOTICE_OBJECTION', 'INQUIRY', 'REPORT'])
        expect((await raised(house(), project, { kind })).state).toBe('RECEIVED')
      expect([of.replyDueOn, of.replyDueUnknown]).toEqual([null, true])
      const waiting = await ready(house(), service)
      const { userErrors } = await act(house().ask, 'PUR-1:approver', 'publishNotice', handleOf(waiting))
      expect(userErrors.map(({ code }) => code)).toEqual(['CALENDAR_UNKNOWN'])
      await house().clock('2026-12-30T09:00:00+08:00')
      const newYear = ['2027-01-01', '2027-01-02', '2027-01-03'].map((date) => dayOff(date))
      await decree(2027, 'ANNUAL', newYear)
      const dated = await until(
        () => objectionSeen(house(), of),
        ({ replyDueOn }) => replyDueOn !== null,
      )
      expect([dated.replyDueOn, dated.replyDueUnknown]).toEqual(['2027-01-05', false])
    })
  })

const INPUTS: Readonly<Record<string, string>> = {
  importCalendarNotice: 'ImportCalendarNoticeInput',
  confirmCalendarNotice: 'CalendarNoticeActionInput',
  recordPlatformOutage: 'PlatformOutageInput',
  confirmPlatformOutage: 'OutageActionInput',
  withdrawPlatformOutage: 'OutageReasonInput',
}
