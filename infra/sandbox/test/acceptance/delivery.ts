import { describe, expect, test } from '@jest/globals'
import { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import { closedEventsOf } from '../house/events.ts'
import type { HouseUnderTest } from '../house/open-house.ts'
import { published, seen } from '../house/projects.ts'
import { wakeUps, withRedis } from '../house/queue.ts'
import { timersLooked } from '../house/timers-looked.ts'
import { until } from '../house/until.ts'

const MIDNIGHT = Date.parse('2026-03-17T16:00:00Z')

/** AC-09 and AC-10: the job is a wake-up; the row is the truth (domain 4.5.3, 4.5.4). */
export const delivery = (house: () => HouseUnderTest): void =>
  describe('at-least-once delivery, exactly-once effect', () => {
    test('AC-09 the close job is delivered three times to two workers: one notice.closed, one change of state', async () => {
      const { projectNo } = await published(house(), '2026-03-02T09:30:00+08:00')
      const twin = await house().twin('procurement')
      try {
        await house().clock('2026-03-18T00:00:00+08:00')
        await deliver(house(), 3)
        const closed = await until(
          () => seen(house(), projectNo),
          ({ state }) => state === 'NOTICE_CLOSED',
        )
        await deliver(house(), 3)
        await timersLooked(house())
        expect(await closedEventsOf(house(), projectNo)).toBe(1)
        expect(await seen(house(), projectNo)).toEqual(closed)
        expect(closed.timeline.filter(({ event }) => event === 'notice.closed')).toHaveLength(1)
      } finally {
        await twin.end()
      }
    }, 60_000)

    test('AC-10 the queue store is wiped on 03-10: the job is made again, the close happens on time, nothing is lost', async () => {
      const { projectNo } = await published(house(), '2026-03-02T09:30:00+08:00')
      await house().clock('2026-03-10T12:00:00+08:00')
      await withRedis(house(), (redis) => redis.flushdb())
      await until(
        () => wakeUps(house()),
        (instants) => instants.includes(MIDNIGHT),
        10_000,
      )
      await house().clock('2026-03-18T00:00:01+08:00')
      await until(
        () => seen(house(), projectNo),
        ({ state }) => state === 'NOTICE_CLOSED',
      )
      expect(await closedEventsOf(house(), projectNo)).toBe(1)
    })
  })

/** Puts the wake-up for the midnight into the queue again, under other ids than the room's own. */
async function deliver({ redisUrl }: HouseUnderTest, times: number): Promise<void> {
  const connection = new Redis(redisUrl, { maxRetriesPerRequest: null })
  const queue = new Queue('publication-timers', { connection, prefix: '{procurement}' })
  const data = { dueAt: new Date(MIDNIGHT).toISOString() }
  await queue.addBulk(Array.from({ length: times }, () => ({ name: 'wake-up', data })))
  await until(
    () => queue.getJobCountByTypes('waiting', 'active'),
    (left) => left === 0,
  )
  await queue.close()
  connection.disconnect()
}
