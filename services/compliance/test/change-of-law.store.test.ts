import type { Uscc } from '@gongshi/domain-kit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { creditStanding } from '../src/domain/credit-standing/credit-standing.ts'
import { changedRows, shippedRows } from './a-catalogue.ts'
import { ORG_1, ORG_2 } from './a-city.ts'
import { instant } from './a-listing.ts'
import { openTestRoom, type TestRoom } from './open-test-room.ts'

/** The day a change of law enters into force. */
const CHANGE = '2026-06-01'
const BEFORE = '2026-05-31'

let room: TestRoom
beforeAll(async () => {
  room = await openTestRoom('2026-06-10T01:00:00Z')
})
beforeEach(async () => {
  await room.clean()
  Object.assign(room.catalogue, { rows: changedRows(CHANGE), isAway: false, asked: 0 })
})
afterAll(() => room.close())

const listed = (...rows: string[]) =>
  room.import('credit-listings.csv', ['uscc,list,trigger,listedOn,removedOn,basisRule', ...rows].join('\n'))
const entered = (...rows: string[]) =>
  room.import(
    'credit-records.csv',
    ['uscc,category,summary,formedOn,enteredOn,basisRule,matter,until,individuals', ...rows].join('\n'),
  )
const warning = (formedOn: string) => `${ORG_1},ADMIN_PENALTY,警告,${formedOn},2026-06-02,,WARNING,,`
const timers = () =>
  room.dataSource.query(
    `select kind, listed_on, date_format(due_at, '%Y-%m-%dT%H:%iZ') as due_at from timer
       join credit_listing on credit_listing.id = subject_id where timer.state = 'ARMED' order by kind, listed_on`,
  )
const records = () =>
  room.dataSource.query(
    'select formed_on, entry_days, entry_unit, shown_until from credit_record order by formed_on',
  )
const abnormal = (trigger: string, listedOn: string) => `${ORG_2},ABNORMAL_ACTIVITY,${trigger},${listedOn},,`

describe('3.6: a listing runs by the figure of the day it started, the day before a change and the day it enters into force', () => {
  test('six months, then three (A5); two years, then one (B1)', async () => {
    await listed(
      abnormal('A5', BEFORE),
      abnormal('A5', CHANGE),
      abnormal('A1', BEFORE),
      abnormal('A1', CHANGE),
    )
    expect(await timers()).toEqual([
      { kind: 'listing.auto.remove', listed_on: BEFORE, due_at: '2026-11-30T16:00Z' },
      { kind: 'listing.auto.remove', listed_on: CHANGE, due_at: '2026-09-01T16:00Z' },
      { kind: 'listing.escalate', listed_on: BEFORE, due_at: '2028-05-31T16:00Z' },
      { kind: 'listing.escalate', listed_on: CHANGE, due_at: '2027-06-01T16:00Z' },
    ])
  })

  test('what is listed keeps its figure, whatever the table says later', async () => {
    room.catalogue.rows = shippedRows
    await listed(abnormal('A5', CHANGE))
    const before = await timers()
    room.catalogue.rows = changedRows('2026-01-01')
    expect(await listed(abnormal('A5', CHANGE))).toMatchObject({ loaded: 0, unchanged: 1 })
    expect(await timers()).toEqual(before)
    expect(before).toMatchObject([{ due_at: '2026-12-01T16:00Z' }])
  })

  test('order 60: on 2018-01-23 there was no such figure, and a row of that day is bad', async () => {
    expect(await listed(abnormal('A5', '2018-01-23'), abnormal('A5', '2018-01-24'))).toMatchObject({
      loaded: 1,
      bad: [{ line: 2, reason: expect.stringContaining('2018-01-23') }],
    })
  })
})

describe('3.6: a record is entered under the duty and the publicity of the day it formed', () => {
  test('five working days and three years, then two and one', async () => {
    await entered(warning(BEFORE), warning(CHANGE))
    expect(await records()).toEqual([
      { formed_on: BEFORE, entry_days: 5, entry_unit: 'WORKING', shown_until: '2029-05-31' },
      { formed_on: CHANGE, entry_days: 2, entry_unit: 'WORKING', shown_until: '2027-06-01' },
    ])
  })

  test('a change of law makes no second record of what was told before', async () => {
    room.catalogue.rows = shippedRows
    await entered(warning(CHANGE))
    room.catalogue.rows = changedRows('2026-01-01')
    expect(await entered(warning(CHANGE))).toMatchObject({ loaded: 0, unchanged: 1 })
    expect(await records()).toMatchObject([{ shown_until: '2029-06-01' }])
  })

  test('before the measures there was no duty to enter; publicity was limited already', async () => {
    await entered(`${ORG_1},ADMIN_PENALTY,警告,2018-01-23,2018-02-01,,WARNING,,`)
    expect(await records()).toEqual([
      { formed_on: '2018-01-23', entry_days: null, entry_unit: null, shown_until: '2021-01-23' },
    ])
  })
})

describe('a catalogue that cannot tell the figures', () => {
  const away = { name: 'NeighbourUnavailable', room: 'catalogue' }
  const left = () =>
    room.dataSource.query(
      'select (select count(*) from credit_listing) as listings, (select count(*) from credit_record) as records, (select count(*) from outbox) as news',
    )

  test('nothing is entered: the room fails closed', async () => {
    room.catalogue.isAway = true
    await expect(listed(abnormal('A5', CHANGE))).rejects.toMatchObject(away)
    await expect(entered(warning(CHANGE))).rejects.toMatchObject(away)
    expect(await left()).toEqual([{ listings: 0, records: 0, news: 0 }])
  })

  test('what needs no figure is entered all the same, and what is known is not asked about', async () => {
    await entered(warning(CHANGE))
    room.catalogue.isAway = true
    expect(await entered(warning(CHANGE))).toMatchObject({ unchanged: 1 })
    expect(await listed(`${ORG_2},SERIOUSLY_DISHONEST,B4,${CHANGE},,`)).toMatchObject({ loaded: 1 })
  })

  test('R-01: credit standing is told without it, by the figure that was kept', async () => {
    await listed(abnormal('A1', CHANGE))
    room.catalogue.isAway = true
    const listings = await room.store.listings.ofOrganizations([ORG_2 as Uscc])
    const eligible = (at: string) =>
      creditStanding({ listings, penalties: [], known: undefined }, instant(at)).eligibleForAward
    expect(eligible('2027-06-01T23:59:59+08:00')).toBe(true)
    expect(eligible('2027-06-02T00:00:00+08:00')).toBe(false)
  })
})
