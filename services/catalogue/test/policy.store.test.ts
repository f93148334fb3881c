import { civilDate } from '@gongshi/domain-kit'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { explainPeriod } from '../src/domain/policy/explain.ts'
import { policiesInForce } from '../src/graphql/policy/policies-in-force.ts'
import { loadPolicyParameters } from '../src/load/load-policy.ts'
import { LOADING_MS, loadCity, openTestRoom, type TestRoom } from './open-test-room.ts'

let room: TestRoom
beforeAll(async () => {
  room = await openTestRoom()
  await loadCity(room)
}, LOADING_MS)
afterAll(() => room.close())

async function policy(key: string, on: string) {
  const [found] = await policiesInForce(room, { on: civilDate(on), keys: [key] })
  return found
}

async function ends(key: string, from: string) {
  const rule = (await policy(key, from))?.period
  const { years } = await room.store.calendar.current()
  const explained = rule && explainPeriod(rule, civilDate(from), years)
  return explained?.ok ? explained.value.period.closesOn.toString() : explained?.refusals[0]?.code
}

/** What the other rooms were told of a figure, in the order of its days in force. */
async function newsOf(key: string) {
  const news: { body: { key: string; effectiveFrom: string } }[] = await room.dataSource.query(
    `select body from outbox where name = 'policy.changed.v1'`,
  )
  const told = news.map(({ body }) => body).filter((body) => body.key === key)
  return told.sort((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom))
}

test('3.6: every key of the domain specification is a row with its value', async () => {
  const rows = await policiesInForce(room, { on: civilDate('2026-03-02'), keys: null })
  const values = Object.fromEntries(rows.map(({ row }) => [row.key, row.value]))
  expect(values).toMatchObject({
    'notice.days': '15',
    'notice.dayKind': 'NATURAL',
    'notice.rollEnd': 'true',
    'intention.days': '30',
    'limit.procurementFen': '100000000',
    'limit.openTenderFen': '400000000',
    'directory.publicityWd': '7',
    'directory.validYears': '3',
    'objection.replyWd': '5',
    'reg.promise.establishWd': '15',
    'reg.promise.changeWd': '10',
    'reg.promise.deregisterWd': '10',
    'eval.acceptWd': '3',
    'eval.dueWd': '20',
    'eval.graceWd': '5',
    'eval.mandatoryFromFen': '50000000',
    'audit.feedbackWd': '10',
    'penalty.largeFineFen': '10000000',
    'survey.minResponses': '30',
  })
})

test('令39 article 28: a grade holds for five years, which the register hears of', async () => {
  expect((await policy('grade.validYears', '2011-02-28'))?.row.value).toBeUndefined()
  expect((await policy('grade.validYears', '2011-03-01'))?.basis).toMatchObject({ article: '第二十八条' })
  expect(await newsOf('grade.validYears')).toEqual([
    { key: 'grade.validYears', value: '5', unit: 'YEAR', effectiveFrom: '2011-03-01' },
  ])
  expect(await newsOf('head.publicYears')).toHaveLength(1)
  expect(await newsOf('mandate.termYears')).toHaveLength(1)
  expect(await newsOf('mandate.maxAgeYears')).toHaveLength(1)
})

test('财库〔2020〕10号: below the province the intention notice is a duty from 2022-01-01, not the day before', async () => {
  expect(await policy('intention.days', '2021-12-31')).toBeUndefined()
  expect((await policy('intention.days', '2022-01-01'))?.row.value).toBe('30')
})

test('3.6: a change of law is one row: the day before the old figure, from its day the new one', async () => {
  const text = [
    'key,value,unit,direction,nature,roll_end,legal_tag,document,article,effective_from,effective_to,note_zh,note_en',
    'objection.replyWd,3,WORKING_DAY,FORWARD,DUTY,true,design,,,2026-12-01,,,',
  ].join('\n')
  await loadPolicyParameters(room, { file: 'change.csv', text })
  expect((await policy('objection.replyWd', '2026-11-30'))?.period).toMatchObject({ days: 5 })
  expect((await policy('objection.replyWd', '2026-12-01'))?.period).toMatchObject({ days: 3 })
  expect(await newsOf('objection.replyWd')).toEqual([
    { key: 'objection.replyWd', value: '5', unit: 'WORKING_DAY', effectiveFrom: '2015-01-01' },
    { key: 'objection.replyWd', value: '3', unit: 'WORKING_DAY', effectiveFrom: '2026-12-01' },
  ])
})

describe('4.11: the figures of credit and of the publicity of penalties, for the room that enters them', () => {
  const figure = async (key: string, on: string) => {
    const found = await policy(key, on)
    return found && [found.row.value, found.row.unit]
  }
  test('order 60 is in force from 2018-01-24, not the day before', async () => {
    for (const key of ['credit.entryWd', 'credit.abnormalMonths', 'credit.escalateYears'])
      expect(await figure(key, '2018-01-23')).toBeUndefined()
    expect(await figure('credit.entryWd', '2018-01-24')).toEqual(['5', 'WORKING_DAY'])
    expect(await figure('credit.abnormalMonths', '2018-01-24')).toEqual(['6', 'MONTH'])
    expect(await figure('credit.escalateYears', '2018-01-24')).toEqual(['2', 'YEAR'])
  })
  test('penalties are public for three months at least and three years at most', async () => {
    expect(await figure('penalty.publicityMinMonths', '2026-03-02')).toEqual(['3', 'MONTH'])
    expect(await figure('penalty.publicityMonths', '2026-03-02')).toEqual(['36', 'MONTH'])
  })
})

test('0.1: before the Civil Code the article on counting is not confirmed, and is not told', async () => {
  expect((await policy('notice.days', '2020-12-31'))?.basis.article).toBeUndefined()
  expect((await policy('notice.days', '2021-01-01'))?.basis.article).toBe('第二百零一条、第二百零三条')
})

describe('6: the test vectors, with the rows and the calendar that we ship', () => {
  test.each([
    ['notice.days', '2026-03-02', '2026-03-17'],
    ['notice.days', '2026-02-02', '2026-02-24'],
    ['notice.days', '2026-01-30', '2026-02-14'],
    ['notice.days', '2026-04-20', '2026-05-06'],
    ['notice.days', '2026-06-04', '2026-06-22'],
    ['notice.days', '2015-08-19', '2015-09-06'],
    ['hearing.requestWd', '2026-09-24', '2026-10-09'],
    ['hearing.notifyWd', '2026-10-20', '2026-10-09'],
    ['case.decisionDays', '2026-03-09', '2026-06-08'],
    ['reg.statutoryDays', '2026-03-09', '2026-05-08'],
    ['reg.promise.establishWd', '2026-03-09', '2026-03-30'],
    ['reg.correctionNoticeWd', '2026-04-29', '2026-05-09'],
    ['penalty.serviceWd', '2026-09-28', '2026-10-13'],
    ['credit.entryWd', '2026-09-28', '2026-10-10'],
    ['penalty.withdrawWd', '2026-04-30', '2026-05-08'],
    ['penalty.payDays', '2026-06-05', '2026-06-22'],
    ['service.publicNoticeDays', '2026-01-19', '2026-02-24'],
    ['challenge.raiseWd', '2026-04-28', '2026-05-11'],
    ['challenge.replyWd', '2026-05-11', '2026-05-20'],
    ['complaint.raiseWd', '2026-05-20', '2026-06-10'],
    ['complaint.decisionWd', '2026-06-01', '2026-07-14'],
    ['contract.signDays', '2026-05-07', '2026-06-08'],
    ['contract.publishWd', '2026-09-30', '2026-10-09'],
    ['contract.copyWd', '2026-09-30', '2026-10-15'],
    ['complaint.suspensionDays', '2026-06-03', '2026-07-03'],
    ['directory.publicityWd', '2026-09-17', '2026-09-28'],
  ])('%s from %s ends on %s', async (key, from, end) => {
    expect(await ends(key, from)).toBe(end)
  })
})

test('6.9: a provisional year is used and flagged, the year after it is refused', async () => {
  expect(await ends('notice.days', '2026-12-25')).toBe('2027-01-11')
  expect(await ends('notice.days', '2027-12-16')).toBe('2027-12-31')
  expect(await ends('notice.days', '2027-12-17')).toBe('CALENDAR_UNKNOWN')
})
