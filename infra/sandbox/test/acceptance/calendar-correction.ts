import { describe, expect, test } from '@jest/globals'
import { dataOf } from '../house/ask.ts'
import type { HouseUnderTest } from '../house/open-house.ts'
import { published, seen } from '../house/projects.ts'
import { ERRORS, type UserError } from '../house/shapes.ts'
import { until } from '../house/until.ts'

const SUPPLEMENT = {
  year: 2015,
  kind: 'SUPPLEMENTARY',
  title: '关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知',
  docNo: '国发明电〔2015〕1号',
  issuedOn: '2015-05-13',
  days: [
    { date: '2015-09-03', name: '纪念日', isOffDay: true },
    { date: '2015-09-04', name: '纪念日', isOffDay: true },
    { date: '2015-09-05', name: '纪念日', isOffDay: true },
    { date: '2015-09-06', name: '纪念日', isOffDay: false },
  ],
}

/** AC-08: a supplementary notice moves open notices, later only. Needs the calendar without it. */
export const calendarCorrection = (house: () => HouseUnderTest): void =>
  describe('a corrected calendar moves open notices later, never earlier (R-20, domain 4.5.5)', () => {
    test('AC-08 the notice of 2015-08-19 closing 09-03 moves to Sunday 2015-09-06, a working day', async () => {
      const first = await published(house(), '2015-08-19T09:30:00+08:00', {
        fiscalYear: 2015,
        serviceFrom: '2015-11-01',
        serviceTo: '2016-10-31',
      })
      expect(first.currentNotice).toMatchObject({ closesOn: '2015-09-03', closesAt: '2015-09-03T16:00:00Z' })
      const [id] = [first.currentNotice!.id]

      await house().clock('2015-08-25T09:00:00+08:00')
      await importAndConfirm(house())
      const moved = await until(
        () => seen(house(), first.projectNo),
        // Each field is read for itself: an answer may know the new end and not yet its entry, which the next one has.
        ({ currentNotice, timeline }) =>
          currentNotice?.closesOn === '2015-09-06' &&
          timeline.some(({ event }) => event === 'notice.deadline-moved'),
      )
      expect(moved.currentNotice).toMatchObject({
        version: 1,
        state: 'OPEN',
        closesAt: '2015-09-06T16:00:00Z',
      })
      expect(await timersOf(house(), id)).toContainEqual({
        kind: 'notice.close',
        state: 'ARMED',
        due: '2015-09-06T16:00:00.000Z',
      })
      expect(await auditsOf(house(), id, first.id)).toBeGreaterThan(0)

      await house().clock('2015-09-06T23:59:55+08:00')
      expect((await seen(house(), first.projectNo)).state).toBe('NOTICE_OPEN')
      await house().clock('2015-09-07T00:00:01+08:00')
      await until(
        () => seen(house(), first.projectNo),
        ({ state }) => state === 'NOTICE_CLOSED',
      )
    })
  })

type Payload = { notice: { id: string; version: number } | null; userErrors: UserError[] }

async function importAndConfirm({ ask }: HouseUnderTest): Promise<void> {
  const proposed = await calendar(
    ask,
    'OPR-1:handler',
    'importCalendarNotice',
    'ImportCalendarNoticeInput',
    SUPPLEMENT,
  )
  await calendar(ask, 'OPR-1:approver', 'confirmCalendarNotice', 'CalendarNoticeActionInput', proposed)
}

async function calendar(ask: HouseUnderTest['ask'], who: string, verb: string, type: string, input: object) {
  const query = `mutation ($input: ${type}!) { ${verb}(input: $input) { notice { id version } userErrors { ${ERRORS} } } }`
  const { notice, userErrors } = dataOf(await ask<Record<string, Payload>>(who, query, { input }))[verb]!
  if (!notice) throw new Error(JSON.stringify(userErrors))
  return notice
}

async function timersOf(house: HouseUnderTest, noticeId: string) {
  const rows = await house.rows<{ kind: string; state: string; due: string }>(
    'procurement',
    "select kind, state, date_format(due_at, '%Y-%m-%dT%H:%i:%s.000Z') due from timer where subject_id = ?",
    [noticeId],
  )
  return rows.map((row) => ({ ...row }))
}

async function auditsOf(house: HouseUnderTest, ...ids: string[]): Promise<number> {
  const rows = await house.rows<{ n: number }>(
    'procurement',
    'select count(*) n from audit_entry where aggregate_id in (?) and at >= ?',
    [ids, '2015-08-25'],
  )
  return Number(rows[0]?.n)
}
