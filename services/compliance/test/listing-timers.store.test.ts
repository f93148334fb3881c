import type { Uscc } from '@gongshi/domain-kit'
import { fireDueTimers } from '@gongshi/service-kit'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { listingTimers } from '../src/jobs/listing-timers.ts'
import { listings, ORG_1, ORG_2 } from './a-city.ts'
import { openTestRoom, type TestRoom } from './open-test-room.ts'

let room: TestRoom
beforeAll(async () => {
  room = await openTestRoom('2026-04-01T01:00:00Z')
})
beforeEach(async () => {
  await room.clean()
  room.clock.set('2026-04-01T01:00:00Z')
  await room.import('credit-listings.csv', listings)
})
afterAll(() => room.close())

const fire = () => fireDueTimers({ dataSource: room.dataSource, clock: room.clock, handlers: listingTimers })
const of = async (uscc: string) => room.store.listings.ofOrganizations([uscc as Uscc])
const news = async (name: string) =>
  room.dataSource.query(
    'select body, aggregate_version as version from outbox where name = ? order by event_id',
    [name],
  )

test('AC-42: the warning of 2026-03-31 leaves the list on 2026-10-01 00:00, a holiday, and not a second before', async () => {
  room.clock.set('2026-09-30T15:59:59.999Z')
  await fire()
  expect(await of(ORG_2)).toMatchObject([{ state: 'LISTED', version: 1 }])
  room.clock.set('2026-09-30T16:00:00Z')
  await fire()
  const [listing] = await of(ORG_2)
  expect(listing).toMatchObject({ state: 'REMOVED', version: 2 })
  expect(String(listing?.removedOn)).toBe('2026-10-01')
})

test('AC-43: two full years on the abnormal list: moved the next day, announced, and once only', async () => {
  room.clock.set('2026-11-24T16:00:00Z')
  await fire()
  await fire()
  const [abnormal, serious, ...others] = (await of(ORG_1)).toSorted((a, b) => a.list.localeCompare(b.list))
  expect(abnormal).toMatchObject({ list: 'ABNORMAL_ACTIVITY', state: 'REMOVED' })
  expect(serious).toMatchObject({ list: 'SERIOUSLY_DISHONEST', trigger: 'B1', state: 'LISTED' })
  expect(String(serious?.listedOn)).toBe('2026-11-25')
  expect(others).toEqual([])
  expect(await news('credit-listing.removed.v1')).toHaveLength(3)
  expect(await news('credit-listing.listed.v1')).toHaveLength(4)
})

test('a listing removed in time does not escalate', async () => {
  await room.import('credit-listings.csv', listings.replace('2024-11-24,,', '2024-11-24,2026-03-20,'))
  room.clock.set('2026-11-25T00:00:00Z')
  await fire()
  expect(await of(ORG_1)).toHaveLength(1)
})
