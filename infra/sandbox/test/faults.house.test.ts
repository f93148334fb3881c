import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import { Redis } from 'ioredis'
import { closingInstants } from './faults/closing-instants.ts'
import { aCalendarNotice, anOutage } from './faults/far-reaching.ts'
import { keepWriting } from './faults/keep-writing.ts'
import { ledgerOf, ledgerOnceHeard, settled } from './faults/ledger.ts'
import { publishMany } from './faults/many-notices.ts'
import { movedEnds, movedOnce } from './faults/moved-ends.ts'
import { breakableHouse } from './faults/own-servers.ts'
import { until } from './house/until.ts'

const all = breakableHouse()
const MINUTES = 60_000

describe('every notice closes exactly once, one notice.closed each, none early, none lost', () => {
  let closed = 0

  test(
    'procurement, door and worker in one, is killed with SIGKILL again and again while 1,000 notices close',
    async () => {
      const { house } = all()
      await house.clock('2026-03-15T12:00:00+08:00')
      const publishedOn = ['02', '03', '04', '05', '06', '10', '11', '12', '13'].map(
        (day) => `2026-03-${day}`,
      )
      await publishMany(house, { key: 'kill', count: 1000, publishedOn })
      for (const midnight of await closingInstants(house)) {
        await house.clock(midnight)
        await sleep(Math.random() * 900)
        await house.processes.procurement.kill('SIGKILL')
        await house.processes.procurement.restart()
      }
      closed += 1000
      expect(await ledgerOnceHeard(house, { closed, within: 30_000 })).toEqual(settled(closed))
    },
    5 * MINUTES,
  )

  test(
    'Redis is emptied, then killed while notices close, and comes back empty',
    async () => {
      const { house, redis } = all()
      await house.clock('2026-05-12T12:00:00+08:00')
      await publishMany(house, {
        key: 'redis',
        count: 300,
        publishedOn: ['2026-05-06', '2026-05-07', '2026-05-08'],
      })
      const [first, ...rest] = await closingInstants(house)
      await emptied(redis.url)
      await house.clock(first!)
      await until(
        () => ledgerOf(house),
        (now) => now.closed > closed,
      )
      await redis.kill('SIGKILL')
      for (const midnight of rest) await house.clock(midnight)
      closed += 300
      // the truth needs no Redis; telling the neighbours does
      await until(
        () => ledgerOf(house),
        (now) => now.closed === closed,
      )
      await redis.restart()
      expect(await ledgerOnceHeard(house, { closed, within: 60_000 })).toEqual(settled(closed))
    },
    4 * MINUTES,
  )

  test(
    'MariaDB is killed and started again under writes, three times',
    async () => {
      const { house, mariadb } = all()
      await house.clock('2026-08-12T12:00:00+08:00')
      await publishMany(house, {
        key: 'mariadb',
        count: 300,
        publishedOn: ['2026-08-04', '2026-08-05', '2026-08-06'],
      })
      const writer = keepWriting(house)
      for (const midnight of await closingInstants(house)) {
        await house.clock(midnight)
        await sleep(Math.random() * 500)
        await mariadb.kill('SIGKILL')
        await writer.fails()
        await mariadb.restart()
        // four write at once: more than that are none that were under way before it was killed
        await writer.goesOn(4)
      }
      const { told, errors } = await writer.stop()
      closed += 300
      expect(await ledgerOnceHeard(house, { closed, within: 60_000 })).toEqual(settled(closed))
      expect(told.length).toBeGreaterThan(3 * 4)
      expect(await writer.missing(told)).toEqual([])
      // no driver text, host, port or stack ever reaches a client (platform.md 9)
      expect(
        errors.filter((said) => /127\.0\.0\.1|ECONN|ER_|mysql|select |node_modules|\.ts:/i.test(said)),
      ).toEqual([])
      expect(errors.length).toBeGreaterThan(0)
    },
    4 * MINUTES,
  )
})

describe('what moves every open end goes on where procurement was killed in the middle of it (attack 22)', () => {
  const OPEN = 300
  const published = async (key: string, day: string) => {
    const { house } = all()
    await house.clock(`${day}T16:00:00+08:00`)
    await publishMany(house, { key, count: OPEN, publishedOn: [day] })
  }
  /** Kills it again and again while some are done and others are not. @returns at how many done it was killed */
  const killedWhile = async (appliedOf: () => Promise<number>): Promise<number[]> => {
    const { procurement } = all().house.processes
    const killedAt: number[] = []
    for (const atLeast of [1, 75, 200]) {
      killedAt.push(await until(appliedOf, (applied) => applied >= atLeast, 60_000))
      await procurement.kill('SIGKILL')
      await procurement.restart()
    }
    await until(appliedOf, (applied) => applied === OPEN, 60_000)
    return killedAt
  }

  test(
    'an outage: each of 300 notices gets its day back once, is told once, and shown once',
    async () => {
      const { house } = all()
      await published('outage', '2026-10-12')
      await house.clock('2026-10-15T10:00:00+08:00')
      const cause = await anOutage(house, {
        from: '2026-10-14T08:00:00+08:00',
        to: '2026-10-14T12:00:00+08:00',
      })
      const appliedOf = async () => {
        const [row] = await house.rows<{ applied: number }>(
          'procurement',
          `select applied from platform_outage where concat('outage ', id) = ?`,
          [cause],
        )
        return Number(row?.applied)
      }
      const killedAt = await killedWhile(appliedOf)
      expect(killedAt.some((applied) => applied > 0 && applied < OPEN)).toBe(true)
      expect(await movedEnds(house, cause, '2026-10-15 02:00:00')).toEqual(movedOnce(OPEN))
    },
    4 * MINUTES,
  )

  test(
    'a corrected calendar: each of 300 notices ends a day later once, is told once, and shown once',
    async () => {
      const { house } = all()
      await published('calendar', '2026-11-02')
      await house.clock('2026-11-10T10:00:00+08:00')
      const noticeId = await aCalendarNotice(house, {
        year: 2026,
        kind: 'SUPPLEMENTARY',
        title: '关于2026年11月17日放假的通知（演练）',
        docNo: '国发明电〔2026〕9号',
        issuedOn: '2026-11-09',
        days: [{ date: '2026-11-17', name: '演练', isOffDay: true }],
      })
      const found = await until(
        () =>
          house.rows<{ id: string }>(
            'procurement',
            'select id from calendar_correction where notice_id = ?',
            [noticeId],
          ),
        (rows) => rows.length === 1,
      )
      const { id } = found[0]!
      const appliedOf = async () => {
        const [row] = await house.rows<{ applied: number }>(
          'procurement',
          'select applied from calendar_correction where id = ?',
          [id],
        )
        return Number(row?.applied)
      }
      const killedAt = await killedWhile(appliedOf)
      expect(killedAt.some((applied) => applied > 0 && applied < OPEN)).toBe(true)
      expect(await movedEnds(house, id, '2026-11-10 02:00:00')).toEqual(movedOnce(OPEN))
    },
    4 * MINUTES,
  )
})

async function emptied(url: string): Promise<void> {
  const redis = new Redis(url, { maxRetriesPerRequest: 1 })
  await redis.flushall()
  redis.disconnect()
}
