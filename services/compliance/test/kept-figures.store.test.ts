import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ListingClockKept1780000000007 } from '../migrations/0007-listing-clock-kept.ts'
import { EntryDutyKept1780000000009 } from '../migrations/0009-entry-duty-kept.ts'
import { listings, records } from './a-city.ts'
import { openTestRoom, type TestRoom } from './open-test-room.ts'

let room: TestRoom
beforeAll(async () => {
  room = await openTestRoom('2026-04-01T01:00:00Z')
})
afterAll(() => room.close())

const figures = () =>
  Promise.all([
    room.dataSource.query('select id, clock_months from credit_listing order by id'),
    room.dataSource.query('select id, entry_days, entry_unit from credit_record order by id'),
  ])

test('rows from the time when the room kept the figures itself keep what they were decided by', async () => {
  await room.import('credit-listings.csv', listings)
  await room.import('credit-records.csv', records)
  const before = await figures()
  await room.dataSource.query('update credit_listing set clock_months = null')
  await room.dataSource.query('update credit_record set entry_days = null, entry_unit = null')
  const runner = room.dataSource.createQueryRunner()
  await new ListingClockKept1780000000007().up(runner)
  await new EntryDutyKept1780000000009().up(runner)
  await runner.release()
  expect(await figures()).toEqual(before)
})
