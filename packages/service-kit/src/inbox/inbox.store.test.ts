import { newId } from '@gongshi/domain-kit'
import { type TestDatabase, testDatabase } from '@gongshi/testkit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { aNoticeEvent } from '../../test/a-notice-event.ts'
import { EFFECT_TABLE, listenersThatNote } from '../../test/listeners-that-note.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { silentLog } from '../log/open-log.ts'
import type { WireEvent } from '../outbox/wire.ts'
import { forgetApplied } from './forget-applied.ts'
import { hear } from './hear.ts'
import { ripe } from './inbox-rows.ts'
import { listenersOf } from './listeners-of.ts'
import { takeInSafely } from './take-in-safely.ts'

let db: TestDatabase
let broken: string | undefined
const listeners = listenersOf(
  'catalogue',
  listenersThatNote('catalogue', ({ eventId }) => {
    if (eventId === broken) throw new Error('cannot')
  }),
)
beforeAll(async () => {
  db = await testDatabase()
  await db.dataSource.query(EFFECT_TABLE)
})
beforeEach(async () => {
  await db.clean()
  broken = undefined
})
afterAll(() => db.close())

const wire = (aggregateId: string, version = 1, after?: WireEvent): WireEvent => {
  const { occurredAt, ...event } = aNoticeEvent(aggregateId, version)
  return {
    ...event,
    eventId: newId(),
    occurredAt: occurredAt.toString(),
    ...(after ? { after: after.eventId } : {}),
  }
}
const take = (...events: WireEvent[]) =>
  takeInSafely({ from: 'procurement', events }, { dataSource: db.dataSource, listeners, log: silentLog() })
const effects = async (): Promise<number[]> => {
  const rows: { version: number }[] = await db.dataSource.query('select version from effect order by seq')
  return rows.map(({ version }) => version)
}

describe('exactly-once effect (R-19)', () => {
  test('three deliveries of one job to two workers at the same moment are one effect each', async () => {
    const events = Array.from({ length: 50 }, () => wire(newId()))
    const taken = await Promise.all([take(...events), take(...events), take(...events)])
    expect(await effects()).toHaveLength(50)
    expect(taken.flatMap(({ applied }) => applied)).toHaveLength(50)
    expect(taken.flatMap(({ done }) => done)).toHaveLength(100)
  })

  test('an effect that fails leaves no inbox row, and is applied when it comes again', async () => {
    const [good, bad] = [wire('notice-1'), wire('notice-2')]
    broken = bad.eventId
    expect(await take(good, bad)).toEqual({ applied: [good.eventId], done: [], parked: [] })
    broken = undefined
    expect(await take(good, bad)).toEqual({ applied: [bad.eventId], done: [good.eventId], parked: [] })
    expect(await effects()).toHaveLength(2)
  })
})

describe('out-of-order versions are parked (R-19)', () => {
  test('version 3 waits for version 2, which waits for version 1', async () => {
    const one = wire('notice-1', 1)
    const two = wire('notice-1', 2, one)
    const three = wire('notice-1', 3, two)
    expect((await take(three)).parked).toEqual([three.eventId])
    expect((await take(two)).parked).toEqual([two.eventId])
    expect(await effects()).toEqual([])
    await take(one)
    for (let turn = 0; turn < 2; turn += 1) await take(...(await ripe(db.dataSource)))
    expect(await effects()).toEqual([1, 2, 3])
    expect(await ripe(db.dataSource)).toEqual([])
  })

  test('two workers that find the same parked event at the same moment apply it once', async () => {
    const pairs = Array.from({ length: 20 }, () => {
      const one = wire(newId(), 1)
      return [one, wire(one.aggregateId, 2, one)] as const
    })
    const seconds = pairs.map(([, two]) => two)
    await take(...seconds)
    await take(...pairs.map(([one]) => one))
    await Promise.all([take(...seconds), take(...seconds), take(...seconds)])
    expect(await effects()).toHaveLength(40)
  })

  test('news about another record does not wait', async () => {
    const late = wire('notice-1', 2, wire('notice-1', 1))
    const other = wire('notice-2', 5)
    expect(await take(late, other)).toMatchObject({ applied: [other.eventId], parked: [late.eventId] })
  })

  test('what follows a failing event about the same record waits for it', async () => {
    const one = wire('notice-1', 1)
    const two = wire('notice-1', 2, one)
    broken = one.eventId
    expect(await take(one, two)).toEqual({ applied: [], done: [], parked: [two.eventId] })
    broken = undefined
    expect((await take(one, two)).applied).toEqual([one.eventId, two.eventId])
    expect(await effects()).toEqual([1, 2])
  })
})

test('news of one moment is applied in the order of the versions, however it comes', async () => {
  const versions: number[] = []
  const noting = new Map(listeners).set(
    'notice.published.v1',
    hear({
      room: 'catalogue',
      event: 'notice.published.v1',
      apply: async (_tx, { aggregateVersion }) => void versions.push(aggregateVersion),
    }),
  )
  const one = wire('notice-1', 1)
  const events = [wire('notice-1', 2, one), one, wire('notice-2', 1)]
  await takeInSafely(
    { from: 'procurement', events },
    { dataSource: db.dataSource, listeners: noting, log: silentLog() },
  )
  expect(versions).toEqual([1, 1, 2])
})

test('a room must hear exactly what packages/events says', () => {
  expect(() => listenersOf('catalogue', [])).toThrow('catalogue does not hear notice.published.v1')
  expect(() => listenersOf('organizations', listenersThatNote('catalogue'))).toThrow('does not say so')
})

test('inbox rows leave after their time, parked ones stay', async () => {
  const one = wire('notice-1', 1)
  await take(one, wire('notice-2', 2, wire('notice-2', 1)))
  await db.dataSource.query(
    'update inbox set applied_at = timestampadd(day, -31, utc_timestamp(3)) where event_id = ?',
    [one.eventId],
  )
  expect(await forgetApplied(db.dataSource, 30)).toBe(1)
  expect(await inTransaction(db.dataSource, (tx) => tx.query('select aggregate_version from inbox'))).toEqual(
    [{ aggregate_version: 2 }],
  )
})
