import { applyAgain } from '@gongshi/testkit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
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
  await applyAgain(room.dataSource, '0007', '0009')
  expect(await figures()).toEqual(before)
})
