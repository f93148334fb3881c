import { readFileSync } from 'node:fs'
import type { Uscc } from '@gongshi/domain-kit'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { listings, ORG_1, ORG_2, ORG_3, penalties, records } from './a-city.ts'
import { openTestRoom, type TestRoom } from './open-test-room.ts'

let room: TestRoom
beforeAll(async () => {
  room = await openTestRoom('2026-04-01T01:00:00Z')
})
afterAll(() => room.close())

const tables = async () =>
  Promise.all(
    ['credit_listing', 'credit_record', 'penalty', 'outbox', 'timer', 'audit_entry'].map((table) =>
      room.dataSource.query(`select * from ${table} order by 1, 2`),
    ),
  )

describe('penalties another authority published', () => {
  const real = readFileSync(`${__dirname}/../../../infra/sandbox/data/enforcement/penalties.csv`, 'utf8')
  test('all 26 real rows are kept by name, and linked to no code', async () => {
    expect(await room.import('penalties.csv', real)).toMatchObject({ read: 26, loaded: 26, bad: [] })
    expect(
      await room.dataSource.query('select count(uscc) as linked, count(kind) as told from penalty'),
    ).toEqual([{ linked: 0, told: 20 }])
  })
  test('a penalty that was not published is not inferred', async () => {
    const [row] = await room.dataSource.query(
      `select kind, dated_on from penalty where organization_name = '济南市美德老年公寓'`,
    )
    expect(row).toEqual({ kind: null, dated_on: '2023-03-18' })
  })
  test('a year stays a year, and nothing stays nothing', async () => {
    const rows = await room.dataSource.query(
      `select dated_on, dated_year from penalty where organization_name in ('山东育才教育集团', '曙光防盲和低视力康复研究院') order by dated_year`,
    )
    expect(rows).toEqual([
      { dated_on: null, dated_year: null },
      { dated_on: null, dated_year: 2021 },
    ])
  })
  test('a word that names no penalty is a bad row', async () => {
    const report = await room.import('penalties.csv', penalties.replace('警告', '训诫'))
    expect(report.bad).toEqual([{ line: 5, reason: expect.stringContaining('训诫') }])
  })
})

describe('listings and records', () => {
  test('are loaded with their news and their timers, in one transaction each', async () => {
    expect(await room.import('credit-listings.csv', listings)).toMatchObject({ loaded: 3, bad: [] })
    expect(await room.import('credit-records.csv', records)).toMatchObject({ loaded: 4, bad: [] })
    const news = await room.dataSource.query(
      'select name, count(*) as told from outbox group by name order by name',
    )
    expect(news).toEqual([
      { name: 'credit-listing.listed.v1', told: 3 },
      { name: 'credit-listing.removed.v1', told: 1 },
      { name: 'credit-record.entered.v1', told: 4 },
    ])
    const timers = await room.dataSource.query(`select kind, due_at, state from timer order by due_at`)
    expect(timers).toEqual([
      { kind: 'listing.auto.remove', due_at: new Date('2026-09-30T16:00:00Z'), state: 'ARMED' },
      { kind: 'listing.escalate', due_at: new Date('2026-11-24T16:00:00Z'), state: 'ARMED' },
    ])
  })

  test('a penalty among the records is a penalty of that organization', async () => {
    const [penalty] = await room.store.penalties.ofOrganizations([ORG_1 as Uscc])
    expect(penalty).toMatchObject({
      kind: expect.stringMatching(/WARNING|CRITICISM/),
      organizationName: null,
    })
  })

  test('loading twice changes no row, and announces nothing', async () => {
    const before = await tables()
    room.clock.advance({ days: 1 })
    expect(await room.import('credit-listings.csv', listings)).toMatchObject({ loaded: 0, unchanged: 3 })
    expect(await room.import('credit-records.csv', records)).toMatchObject({ loaded: 0, unchanged: 4 })
    expect(await tables()).toEqual(before)
  })

  test('a removal told later ends the listing, its timer, and is announced', async () => {
    const told = listings.replace('2024-11-24,,', '2024-11-24,2026-03-20,')
    expect(await room.import('credit-listings.csv', told)).toMatchObject({ loaded: 1, unchanged: 2 })
    const [listing] = await room.store.listings.ofOrganizations([ORG_1 as Uscc])
    expect(listing).toMatchObject({ state: 'REMOVED', version: 2 })
    const timers = await room.dataSource.query(`select state from timer where kind = 'listing.escalate'`)
    expect(timers).toEqual([{ state: 'CANCELLED' }])
  })

  test('a ground of the wrong list is a bad row with its rule', async () => {
    const report = await room.import('credit-listings.csv', listings.replace('DISHONEST,B3', 'DISHONEST,A3'))
    expect(report.bad).toEqual([{ line: 4, reason: expect.stringContaining('CMP-4.11') }])
  })
})

test('ORG-3 has left the list, ORG-2 is on it', async () => {
  const found = await room.store.listings.ofOrganizations([ORG_2 as Uscc, ORG_3 as Uscc])
  expect(found.map(({ state }) => state).sort()).toEqual(['LISTED', 'REMOVED'])
})
