import { newId, Temporal } from '@gongshi/domain-kit'
import { type TestDatabase, testDatabase } from '@gongshi/testkit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { LessThanOrEqual } from 'typeorm'
import { tableOf } from '../table-of.ts'
import { column } from './index.ts'

const { id, fen, instant, civilDate, optional, key } = column

type Thing = {
  id: string
  closesAt: Temporal.Instant
  closesOn: Temporal.PlainDate | null
  budgetFen: number
}

const thing = tableOf<Thing>({
  name: 'thing',
  columns: {
    id: key(id()),
    closesAt: instant(),
    closesOn: optional(civilDate()),
    budgetFen: fen(),
  },
})

let db: TestDatabase
const zone = process.env.TZ
beforeAll(async () => {
  process.env.TZ = 'America/New_York'
  db = await testDatabase({ entities: [thing] })
  await db.dataSource.query(
    'create table thing (id char(36) primary key, closes_at datetime(3), closes_on date, budget_fen bigint)',
  )
})
afterAll(async () => {
  process.env.TZ = zone
  await db.close()
})

test('instants, civil dates and fen come back as they went, whatever the zone of the machine', async () => {
  const kept: Thing = {
    id: newId(),
    closesAt: Temporal.Instant.from('2026-03-17T16:00:00.123Z'),
    closesOn: Temporal.PlainDate.from('2026-03-17'),
    budgetFen: 9_007_199_254_740_991,
  }
  const things = db.dataSource.getRepository(thing)
  await things.save(kept)
  const read = await things.findOneByOrFail({ id: kept.id })
  expect(String(read.closesAt)).toBe('2026-03-17T16:00:00.123Z')
  expect(String(read.closesOn)).toBe('2026-03-17')
  expect(read.budgetFen).toBe(kept.budgetFen)
  const [raw] = await db.dataSource.query(
    'select cast(closes_at as char) as closesAt, closes_on as closesOn from thing',
  )
  expect(raw).toEqual({ closesAt: '2026-03-17 16:00:00.123', closesOn: '2026-03-17' })
})

test('instants and dates can be compared in a query', async () => {
  const things = db.dataSource.getRepository(thing)
  const until = (text: string) => things.countBy({ closesAt: LessThanOrEqual(Temporal.Instant.from(text)) })
  expect(await until('2026-03-17T16:00:00.122Z')).toBe(0)
  expect(await until('2026-03-17T16:00:00.123Z')).toBe(1)
  expect(await things.countBy({ closesOn: LessThanOrEqual(Temporal.PlainDate.from('2026-03-16')) })).toBe(0)
  expect(await things.countBy({ closesOn: LessThanOrEqual(Temporal.PlainDate.from('2026-03-17')) })).toBe(1)
})
