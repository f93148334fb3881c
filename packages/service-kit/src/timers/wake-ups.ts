import type { Instant } from '@gongshi/domain-kit'
import type { Queue } from 'bullmq'
import type { DataSource } from 'typeorm'
import type { Clock } from '../clock/clock.ts'
import { instantFromRow, instantToRow } from '../database/columns/index.ts'
import { type Repeating, repeat } from '../jobs/repeat.ts'
import type { Queues } from '../queues/open-queues.ts'
import type { Place } from '../queues/place.ts'

/** The nearest instants that have a wake-up job; later ones get theirs as time goes on. */
const INSTANTS = 200
const LOOK_MS = 2000
/** A jump of the house's clock against the real one: delays counted before it are wrong. */
const JUMP_MS = 1500

/** The queue of the publication timers (domain specification 4.5). */
export const timersAt = (room: string): Place => ({ room, queue: 'publication-timers' })

type WakeUps = { room: string; dataSource: DataSource; clock: Clock; queues: Queues }

/**
 * Keeps one delayed job per instant at which timers are due: all notices that close at one midnight are one job.
 *
 * Redis holds no truth: jobs that an emptied Redis lost are made again within two seconds (platform 4).
 */
export function keepWakeUps({ room, dataSource, clock, queues }: WakeUps): Repeating {
  let offset: number | undefined
  const keeping = repeat({
    step: async () => {
      if (!queues.isUp) return LOOK_MS
      const now = await clock.now()
      const before = offset
      offset = now.epochMilliseconds - Date.now()
      const jumped = before !== undefined && Math.abs(offset - before) > JUMP_MS
      const instants = await upcoming(dataSource, now)
      await queues.use(timersAt(room), async (queue) => {
        if (jumped) await queue.drain(true)
        await addMissing(queue, instants, now)
      })
      return LOOK_MS
    },
    failed: () => LOOK_MS,
  })
  queues.onUp(keeping.wake)
  return keeping
}

async function upcoming(dataSource: DataSource, now: Instant): Promise<Instant[]> {
  const rows: { due_at: Date }[] = await dataSource.query(
    `select distinct due_at from timer where state = 'ARMED' and due_at > ? order by due_at limit ${INSTANTS}`,
    [instantToRow(now)],
  )
  return rows.map((row) => instantFromRow(row.due_at) as Instant)
}

async function addMissing(queue: Queue, instants: readonly Instant[], now: Instant): Promise<void> {
  const there = new Set(await queue.getRanges(['delayed'], 0, -1))
  const missing = instants.filter((instant) => !there.has(jobIdOf(instant)))
  if (missing.length === 0) return
  await queue.addBulk(
    missing.map((instant) => ({
      name: 'wake-up',
      data: { dueAt: instant.toString() },
      opts: { jobId: jobIdOf(instant), delay: instant.epochMilliseconds - now.epochMilliseconds },
    })),
  )
}

function jobIdOf(instant: Instant): string {
  return `at-${instant.epochMilliseconds}`
}
