import { newId } from '@gongshi/domain-kit'
import { type TestDatabase, testDatabase } from '@gongshi/testkit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { aNoticeEvent } from '../../test/a-notice-event.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { announce } from './announce.ts'
import { announceAll } from './announce-all.ts'
import { claimDeliveries, type Parcel } from './claim-deliveries.ts'
import { forgetSettled } from './forget-settled.ts'
import { readParcels } from './read-parcels.ts'
import { settle } from './settle.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
beforeEach(() => db.clean())
afterAll(() => db.close())

const announced = (...events: Parameters<typeof announceAll>[1]) =>
  inTransaction(db.dataSource, (tx) => announceAll(tx, events))
const claimed = async () => (await claimDeliveries(db.dataSource)).parcels
const wires = async (parcels: Parcel[]) => {
  const eventsIn = await readParcels(db.dataSource, parcels)
  return parcels.flatMap(eventsIn)
}
const later = () =>
  db.dataSource.query('update outbox_delivery set due_at = utc_timestamp(3) where settled = 0')

describe('the outbox (R-19)', () => {
  test('an event is recorded with the change, and addressed to each listener', async () => {
    await announced(aNoticeEvent('notice-1'))
    const [event] = await wires(await claimed())
    expect(event).toEqual({
      eventId: expect.any(String),
      name: 'notice.published.v1',
      aggregateId: 'notice-1',
      aggregateVersion: 1,
      occurredAt: '2026-03-02T02:00:00.123Z',
      body: aNoticeEvent('notice-1').body,
    })
  })

  test('an event nobody listens to is recorded and goes nowhere', async () => {
    await announced({
      ...aNoticeEvent('project-1'),
      name: 'project.submitted.v1',
      body: { projectId: 'project-1', version: 1 },
    })
    expect(await db.dataSource.query('select name from outbox')).toEqual([{ name: 'project.submitted.v1' }])
    expect(await claimed()).toEqual([])
  })

  test('a body without the shape of packages/events is a defect, and nothing is recorded', async () => {
    const body = { noticeId: 'notice-1' } as never
    const wrong = inTransaction(db.dataSource, (tx) => announce(tx, { ...aNoticeEvent('notice-1'), body }))
    await expect(wrong).rejects.toThrow('projectId')
    expect(await db.dataSource.query('select * from outbox')).toEqual([])
  })

  test('travels in parcels of 50, each row once', async () => {
    await announced(...Array.from({ length: 120 }, () => aNoticeEvent(newId())))
    const parcels = await claimed()
    expect(parcels.map(({ eventIds }) => eventIds.length)).toEqual([50, 50, 20])
    expect(await claimed()).toEqual([])
  })

  test('what nobody acknowledged travels again in the same parcel; what was settled does not', async () => {
    await announced(...Array.from({ length: 60 }, () => aNoticeEvent(newId())))
    const [first, second] = await claimed()
    await settle(db.dataSource, { listener: 'catalogue', eventIds: first?.eventIds.slice(1) ?? [] })
    await later()
    const again = await claimed()
    expect(again).toEqual([
      { ...first, eventIds: first?.eventIds.slice(0, 1), again: true },
      { ...second, again: true },
    ])
  })

  test('is due again after 10, 20, 40, then every 60 seconds', async () => {
    await announced(aNoticeEvent('notice-1'))
    const waits: number[] = []
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await later()
      await claimed()
      const [row] = await db.dataSource.query(
        'select timestampdiff(second, utc_timestamp(3), due_at) as wait from outbox_delivery',
      )
      waits.push(Math.ceil(Number(row.wait) / 10) * 10)
    }
    expect(waits).toEqual([10, 20, 40, 60, 60])
  })

  test('two relays never take the same row', async () => {
    await announced(...Array.from({ length: 1500 }, () => aNoticeEvent(newId())))
    const both = (await Promise.all([claimed(), claimed()])).flat().flatMap(({ eventIds }) => eventIds)
    expect(new Set(both).size).toBe(both.length)
  })
})

describe('the order of news about one record', () => {
  test('each event names the one before it, within one announcement and over several', async () => {
    await announced(aNoticeEvent('notice-1', 1), aNoticeEvent('notice-2', 1), aNoticeEvent('notice-1', 2))
    await announced(aNoticeEvent('notice-1', 3))
    const events = await wires(await claimed())
    const of = (id: string, version: number) =>
      events.find((event) => event.aggregateId === id && event.aggregateVersion === version)
    expect(of('notice-1', 1)?.after).toBeUndefined()
    expect(of('notice-2', 1)?.after).toBeUndefined()
    expect(of('notice-1', 2)?.after).toBe(of('notice-1', 1)?.eventId)
    expect(of('notice-1', 3)?.after).toBe(of('notice-1', 2)?.eventId)
  })

  test('a predecessor that was settled meanwhile is not named any more', async () => {
    await announced(aNoticeEvent('notice-1', 1), aNoticeEvent('notice-1', 2))
    const [first] = await wires(await claimed())
    await settle(db.dataSource, { listener: 'catalogue', eventIds: [first?.eventId ?? ''] })
    await later()
    const [second] = await wires(await claimed())
    expect(second).toMatchObject({ aggregateVersion: 2 })
    expect(second).not.toHaveProperty('after')
  })
})

test('settled events leave after their time; unsettled ones stay however old', async () => {
  await announced(aNoticeEvent('notice-1'), aNoticeEvent('notice-2'), aNoticeEvent('notice-3'))
  const [first, second] = await wires(await claimed())
  await settle(db.dataSource, {
    listener: 'catalogue',
    eventIds: [first?.eventId ?? '', second?.eventId ?? ''],
  })
  expect(await forgetSettled(db.dataSource, 7)).toBe(0)
  await db.dataSource.query(
    'update outbox set recorded_at = timestampadd(day, -8, utc_timestamp(3)) where event_id <> ?',
    [second?.eventId],
  )
  expect(await forgetSettled(db.dataSource, 7)).toBe(1)
  expect(await db.dataSource.query('select count(*) as n from outbox_delivery')).toEqual([{ n: 2 }])
})
