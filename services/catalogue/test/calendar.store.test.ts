import { civilDate } from '@gongshi/domain-kit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { confirmCalendarNotice } from '../src/commands/calendar/confirm-calendar-notice.ts'
import { importCalendarNotice } from '../src/commands/calendar/import-calendar-notice.ts'
import { rejectCalendarNotice } from '../src/commands/calendar/reject-calendar-notice.ts'
import { explainPeriod } from '../src/domain/policy/explain.ts'
import { policiesInForce } from '../src/graphql/policy/policies-in-force.ts'
import { day } from './a-calendar-notice.ts'
import { LOADING_MS, loadCity, openTestRoom, type TestRoom } from './open-test-room.ts'
import { people } from './people.ts'

const SUPPLEMENT = '国发明电〔2015〕1号'
let room: TestRoom
beforeAll(async () => {
  room = await openTestRoom('2015-08-25T01:00:00Z')
  await loadCity(room, { without: [SUPPLEMENT] })
}, LOADING_MS)
afterAll(() => room.close())

const supplement = {
  year: 2015,
  kind: 'SUPPLEMENTARY' as const,
  title: '关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知',
  docNo: '国发明电[2015]1号',
  sourceUrl: null,
  issuedOn: civilDate('2015-05-13'),
  days: [day('2015-09-03', true), day('2015-09-04', true), day('2015-09-05', true), day('2015-09-06', false)],
}

async function noticeCloses(on: string): Promise<string> {
  const [policy] = await policiesInForce(room, { on: civilDate(on), keys: ['notice.days'] })
  const { years } = await room.store.calendar.current()
  const explained = policy?.period && explainPeriod(policy.period, civilDate(on), years)
  return explained?.ok ? explained.value.period.closesOn.toString() : 'refused'
}

const told = async (name: string) =>
  room.dataSource.query(
    'select body, aggregate_version as version from outbox where name = ? order by aggregate_version desc',
    [name],
  )

test('AC-08, R-20: the supplement of 2015 moves a notice of 19 August from 3 to 6 September once two people let it', async () => {
  expect(await noticeCloses('2015-08-19')).toBe('2015-09-03')
  const before = await room.store.calendar.version()

  const proposed = await importCalendarNotice(room.as(people.oprHandler), supplement)
  if (!proposed.ok) throw new Error('refused')
  expect(proposed.value).toMatchObject({ state: 'PROPOSED', docNo: SUPPLEMENT })
  expect(await noticeCloses('2015-08-19')).toBe('2015-09-03')

  const { id, version } = proposed.value
  const byHandler = await confirmCalendarNotice(room.as(people.oprHandler), { id, version })
  expect(byHandler).toMatchObject({ ok: false, refusals: [{ code: 'FORBIDDEN' }] })
  const confirmed = await confirmCalendarNotice(room.as(people.oprApprover), { id, version })
  expect(confirmed).toMatchObject({ ok: true, value: { state: 'CONFIRMED', calendarVersion: before + 1 } })

  expect(await noticeCloses('2015-08-19')).toBe('2015-09-06')
  const [news] = await told('calendar.corrected.v1')
  expect(news.version).toBe(before + 1)
  expect(news.body).toEqual({
    years: [2015],
    changedDates: ['2015-09-03', '2015-09-04', '2015-09-06'],
    noticeId: id,
  })
  const [year] = await told('calendar.published.v1')
  expect(year.version).toBe(before + 1)
  expect(year.body.year).toBe(2015)
  expect(year.body.days).toContainEqual({ date: '2015-09-06', isOffDay: false, name: expect.any(String) })
  expect(year.body.days).toContainEqual(expect.objectContaining({ date: '2015-10-01', isOffDay: true }))
})

test('R-21: an approver who imported a notice needs another approver', async () => {
  const proposed = await importCalendarNotice(room.as(people.oprApprover), {
    ...supplement,
    docNo: '国发明电〔2015〕98号',
  })
  if (!proposed.ok) throw new Error('refused')
  const own = await confirmCalendarNotice(room.as(people.oprApprover), proposed.value)
  expect(own).toMatchObject({ ok: false, refusals: [{ code: 'DUTY_SEPARATION' }] })
})

test('AC-51: of two people who confirm one notice at once, one succeeds', async () => {
  const proposed = await importCalendarNotice(room.as(people.oprHandler), {
    ...supplement,
    docNo: '国发明电〔2015〕99号',
  })
  if (!proposed.ok) throw new Error('refused')
  const second = { ...people.oprApprover, subject: 'OPR-2:approver' }
  const outcomes = await Promise.all(
    [people.oprApprover, second].map((person) => confirmCalendarNotice(room.as(person), proposed.value)),
  )
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ refusals: [{ code: 'VERSION_CONFLICT' }] })
})

test('6.9: the same notice imported twice at once is imported once', async () => {
  const notice = { ...supplement, docNo: '国发明电〔2015〕94号' }
  const outcomes = await Promise.all(
    [1, 2].map(() => importCalendarNotice(room.as(people.oprHandler), notice)),
  )
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ refusals: [{ code: 'DUPLICATE' }] })
})

test('AC-51: of two notices confirmed at once, each makes a version of its own', async () => {
  const proposals = await Promise.all(
    ['国发明电〔2015〕96号', '国发明电〔2015〕97号'].map((docNo) =>
      importCalendarNotice(room.as(people.oprHandler), { ...supplement, docNo }),
    ),
  )
  const before = await room.store.calendar.version()
  const outcomes = await Promise.all(
    proposals.map((proposal) =>
      proposal.ok ? confirmCalendarNotice(room.as(people.oprApprover), proposal.value) : proposal,
    ),
  )
  expect(outcomes.every(({ ok }) => ok)).toBe(true)
  expect(await room.store.calendar.version()).toBe(before + 2)
})

test('7: a purchaser imports no holiday notice; a notice turned down can be imported again', async () => {
  const notice = { ...supplement, docNo: '国发明电〔2015〕95号' }
  const foreign = await importCalendarNotice(room.as(people.purHandler), notice)
  expect(foreign).toMatchObject({ ok: false, refusals: [{ code: 'FORBIDDEN' }] })
  const proposed = await importCalendarNotice(room.as(people.finHandler), notice)
  if (!proposed.ok) throw new Error('refused')
  const rejected = await rejectCalendarNotice(room.as(people.oprApprover), {
    ...proposed.value,
    reason: '日期有误',
  })
  expect(rejected).toMatchObject({ ok: true, value: { state: 'REJECTED', reason: '日期有误' } })
  expect((await importCalendarNotice(room.as(people.finHandler), notice)).ok).toBe(true)
})
