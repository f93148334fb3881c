import { type Instant, newId, Temporal } from '@gongshi/domain-kit'
import { handClock, type TestDatabase, testDatabase } from '@gongshi/testkit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { inTransaction } from '../database/in-transaction.ts'
import { announceAll } from '../outbox/announce-all.ts'
import { fireDueTimers } from './fire-due-timers.ts'
import { planTimers, planTimersForMany } from './plan-timers.ts'
import { asking, type DueTimer, type TimerHandler } from './timer-handler.ts'
import type { TimerPlan } from './timer-plan.ts'

const midnight = Temporal.Instant.from('2026-03-17T16:00:00Z')
const subject = { id: 'notice-1', version: 1 }
const clock = handClock(midnight)
let db: TestDatabase
let effects: DueTimer[] = []

const close: TimerHandler = {
  kind: 'notice.close',
  fire: async (_tx, due) => {
    effects.push(...due)
  },
}
const plan = (...items: TimerPlan[]) => inTransaction(db.dataSource, (tx) => planTimers(tx, subject, items))
const closesAt = (dueAt: Instant): TimerPlan => ({ kind: 'notice.close', dueAt })
const fire = (...handlers: TimerHandler[]) =>
  fireDueTimers({ dataSource: db.dataSource, clock, handlers: handlers.length ? handlers : [close] })
const rows = () =>
  db.dataSource.query('select state, version, fired_at, attempts from timer order by subject_id, kind')

beforeAll(async () => {
  db = await testDatabase()
})
beforeEach(async () => {
  await db.clean()
  clock.set(midnight)
  effects = []
})
afterAll(() => db.close())

describe('a timer (domain specification 4.5)', () => {
  test('does not fire one millisecond before its instant, and fires at it, once', async () => {
    await plan(closesAt(midnight))
    clock.set(midnight.subtract({ milliseconds: 1 }))
    expect(await fire()).toEqual([])
    clock.set(midnight)
    expect(await fire()).toMatchObject([{ kind: 'notice.close', subjectId: 'notice-1', subjectVersion: 1 }])
    expect(await fire()).toEqual([])
    expect(effects).toHaveLength(1)
    expect(await rows()).toMatchObject([{ state: 'FIRED', fired_at: new Date('2026-03-17T16:00:00Z') }])
  })

  test('does not fire while the clocks of database and process differ; it stays armed until they agree', async () => {
    await plan(closesAt(midnight))
    clock.apart(3_600_000)
    expect(await fire()).toEqual([])
    expect(await rows()).toMatchObject([{ state: 'ARMED' }])
    clock.apart(0)
    expect(await fire()).toHaveLength(1)
  })

  test('that was suspended does not fire; resumed, it fires at its new instant', async () => {
    await plan(closesAt(midnight))
    await plan()
    clock.advance({ days: 30 })
    expect(await fire()).toEqual([])
    await plan(closesAt(clock.instant.add({ hours: 1 })))
    expect(await fire()).toEqual([])
    clock.advance({ hours: 1 })
    expect(await fire()).toHaveLength(1)
  })

  test('that was moved later does not fire at its first instant', async () => {
    await plan(closesAt(midnight))
    await plan(closesAt(midnight.add({ hours: 24 })))
    expect(await fire()).toEqual([])
    clock.advance({ days: 1 })
    expect(await fire()).toHaveLength(1)
  })

  test('that was cancelled does not fire', async () => {
    await plan(closesAt(midnight))
    await plan()
    expect(await fire()).toEqual([])
    expect(await rows()).toMatchObject([{ state: 'CANCELLED', version: 2 }])
  })

  test('of a rolled-back transaction never was; neither was the news of it', async () => {
    const broken = inTransaction(db.dataSource, async (tx) => {
      await planTimers(tx, subject, [closesAt(midnight)])
      await announceAll(tx, [
        {
          name: 'project.submitted.v1',
          aggregateId: 'project-1',
          aggregateVersion: 1,
          occurredAt: midnight,
          body: { projectId: 'project-1', version: 1 },
        },
      ])
      throw new Error('no')
    })
    await expect(broken).rejects.toThrow('no')
    expect(await rows()).toEqual([])
    expect(await db.dataSource.query('select * from outbox')).toEqual([])
  })

  test('planned anew by its own handler is kept', async () => {
    await plan(closesAt(midnight))
    const again = midnight.add({ hours: 24 })
    await fire({ kind: 'notice.close', fire: (tx) => planTimers(tx, subject, [closesAt(again)]) })
    expect(await rows()).toMatchObject([{ state: 'ARMED', version: 3 }])
  })

  test('of a kind nobody handles is left alone', async () => {
    await plan({ kind: 'unknown', dueAt: midnight })
    expect(await fire()).toEqual([])
    expect(await rows()).toMatchObject([{ state: 'ARMED' }])
  })
})

describe('a timer that needs a neighbour’s answer', () => {
  // both lanes of the drain look at the same moment: neither look may hide a row from the other
  const FREE = 'select id from timer where state = ? lock in share mode skip locked'
  const isFree = async () => (await db.dataSource.query(FREE, ['ARMED'])).length
  const both = () => plan(closesAt(midnight), { kind: 'outage.apply', dueAt: midnight })
  const heard: unknown[] = []
  const apply = (ask: () => Promise<string>) =>
    asking({
      kind: 'outage.apply',
      ask,
      fire: async (_tx, due, _now, said) => void heard.push(said, due.length),
    })
  beforeEach(() => void heard.splice(0))

  test('asks while nothing is held, is told the answer, and does not ask when nothing is due', async () => {
    await both()
    const freeWhileAsking: number[] = []
    const ask = async () => {
      freeWhileAsking.push(await isFree())
      return 'the calendar'
    }
    expect(await fire(close, apply(ask))).toHaveLength(2)
    expect(heard).toEqual(['the calendar', 1])
    // Either lane of the drain asks before it claims.
    expect(freeWhileAsking[0]).toBe(2)
    const asked = freeWhileAsking.length
    expect(await fire(close, apply(ask))).toEqual([])
    expect(freeWhileAsking).toHaveLength(asked)
  })

  test('waits when there is none and holds up no other; asked again later, it fires', async () => {
    await both()
    const away = apply(() => Promise.reject(new Error('the catalogue is away')))
    expect(await fire(close, away)).toMatchObject([{ kind: 'notice.close' }])
    expect(await rows()).toMatchObject([{ state: 'FIRED' }, { state: 'ARMED' }])
    expect(await fire(close, away)).toEqual([])
    const again = await db.dataSource.query(
      'update timer set retry_at = utc_timestamp(3) where retry_at > utc_timestamp(3)',
    )
    expect(again.affectedRows).toBe(1)
    expect(
      await fire(
        close,
        apply(async () => 'back'),
      ),
    ).toMatchObject([{ kind: 'outage.apply' }])
    expect(heard).toEqual(['back', 1])
  })
})

describe('many timers', () => {
  const many = (count: number) =>
    Array.from({ length: count }, () => ({
      subject: { id: newId(), version: 1 },
      plan: [closesAt(midnight)],
    }))

  test('one that cannot fire holds up no other, and is tried again', async () => {
    const plans = many(20)
    await inTransaction(db.dataSource, (tx) => planTimersForMany(tx, plans))
    const bad = plans[7]?.subject.id
    let isBroken = true
    const handler: TimerHandler = {
      kind: 'notice.close',
      fire: async (tx, due) => {
        for (const { subjectId } of due) {
          if (isBroken && subjectId === bad) throw new Error('cannot')
          await tx.query('insert into audit_entry values (uuid(), now(3), "{}", "", "", ?, 1, "{}")', [
            subjectId,
          ])
        }
      },
    }
    expect(await fire(handler)).toHaveLength(19)
    isBroken = false
    expect(await fire(handler)).toEqual([])
    await db.dataSource.query('update timer set retry_at = utc_timestamp(3) where attempts = 1')
    expect(await fire(handler)).toHaveLength(1)
    const [{ effects }] = await db.dataSource.query(
      'select count(distinct aggregate_id) as effects, count(*) as n from audit_entry having effects = n',
    )
    expect(Number(effects)).toBe(20)
  })

  test('two workers share 3,000 due at one instant; each fires once', async () => {
    await inTransaction(db.dataSource, (tx) => planTimersForMany(tx, many(3000)))
    const shares = await Promise.all([fire(), fire()])
    expect(shares.flat()).toHaveLength(3000)
    expect(new Set(effects.map((timer) => timer.id)).size).toBe(3000)
  })
})
