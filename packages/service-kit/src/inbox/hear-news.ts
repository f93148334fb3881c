import { type EventName, type RoomName, events as table } from '@gongshi/events'
import type { DataSource } from 'typeorm'
import { repeat } from '../jobs/repeat.ts'
import type { RunningJob } from '../jobs/running-job.ts'
import type { Log } from '../log/open-log.ts'
import type { Metrics } from '../metrics/open-metrics.ts'
import { acksAt, newsAt } from '../outbox/news-queue.ts'
import { type AckJob, newsJob } from '../outbox/wire.ts'
import type { Queues } from '../queues/open-queues.ts'
import { openSealed } from '../seal/open-sealed.ts'
import { forgetApplied } from './forget-applied.ts'
import type { Listener } from './hear.ts'
import { inboxMetrics } from './inbox-metrics.ts'
import { ripe } from './inbox-rows.ts'
import { listenersOf } from './listeners-of.ts'
import type { News } from './take-in.ts'
import { takeInSafely } from './take-in-safely.ts'

/** What a listening room needs. */
export type Hearing = {
  room: RoomName
  listeners: readonly Listener[]
  dataSource: DataSource
  queues: Queues
  log: Log
  metrics: Metrics
  /** Inbox rows are kept this long, longer than any producer publishes again. */
  keepDays?: number
}

const HOUR_MS = 3_600_000

/** A room tells its own news and nobody else's: the table of events says whose they are. */
function ownNews({ from, events }: News, log: Log): News {
  const own = events.filter(({ name }) => table[name as EventName]?.owner === from)
  if (own.length < events.length) log.error({ from }, 'a room told news that are not its own')
  return { from, events: own }
}

/**
 * Hears the news of other rooms: each event has its effect exactly once and in the order of its record.
 *
 * @throws when the listeners are not those of packages/events
 */
export function hearNews({
  room,
  dataSource,
  queues,
  log,
  metrics,
  keepDays = 30,
  ...rest
}: Hearing): RunningJob {
  const listeners = listenersOf(room, rest.listeners)
  const counted = inboxMetrics(metrics)
  const hearAll = async (news: News): Promise<number> => {
    const taken = await takeInSafely(news, { dataSource, listeners, log })
    for (const [what, ids] of Object.entries(taken)) counted.inc({ what }, ids.length)
    await acknowledge(news.from, [...taken.applied, ...taken.done])
    return taken.applied.length
  }
  const acknowledge = async (from: string, eventIds: string[]): Promise<void> => {
    if (eventIds.length === 0) return
    const data = queues.seal.seal(from, { eventIds } satisfies AckJob)
    const opts = { attempts: 5, backoff: { type: 'fixed', delay: 1000 } }
    // An acknowledgement that gets lost is asked for again by the next delivery.
    await queues.use(acksAt(from), (queue) => queue.add('ack', data, opts)).catch(() => undefined)
  }
  const worker = queues.work(newsAt(room), {
    concurrency: 4,
    process: async (data) => {
      const opened = openSealed(queues.seal, data, newsJob, log)
      if (opened) await hearAll(ownNews({ from: opened.from, events: opened.content.events }, log))
    },
  })
  const unparking = repeat({
    step: async () => {
      let applied = 0
      const parked = await ripe(dataSource)
      for (const [from, events] of Map.groupBy(parked, (event) => event.from)) {
        applied += await hearAll({ from, events })
      }
      return applied > 0 ? 50 : 2000
    },
    failed: () => 5000,
  })
  const forgetting = repeat({
    step: async () => ((await forgetApplied(dataSource, keepDays)) > 0 ? 50 : HOUR_MS),
    failed: () => 60_000,
  })
  return {
    name: 'hear-news',
    health: worker.health,
    stop: async () => {
      await worker.stop()
      await Promise.all([unparking.stop(), forgetting.stop()])
    },
  }
}
