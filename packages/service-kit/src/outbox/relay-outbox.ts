import type { DataSource } from 'typeorm'
import { repeat } from '../jobs/repeat.ts'
import type { RunningJob } from '../jobs/running-job.ts'
import { isRush } from '../jobs/rush.ts'
import type { Log } from '../log/open-log.ts'
import { outageLog } from '../log/outage-log.ts'
import type { Metrics } from '../metrics/open-metrics.ts'
import type { Queues } from '../queues/open-queues.ts'
import { RedisAway } from '../queues/redis-away.ts'
import { openSealed } from '../seal/open-sealed.ts'
import { forgetSettled } from './forget-settled.ts'
import { acksAt } from './news-queue.ts'
import { outboxMetrics } from './outbox-metrics.ts'
import { publish } from './publish.ts'
import { settle } from './settle.ts'
import { ackJob } from './wire.ts'

/** What a relay needs. */
export type Relay = {
  room: string
  dataSource: DataSource
  queues: Queues
  log: Log
  metrics: Metrics
  /** Settled events are kept this long. */
  keepDays?: number
}

const IDLE_MS = 200
const RUSH_MS = 50
const HOUR_MS = 3_600_000

/**
 * Tells a room's news to its listeners until each has acknowledged them.
 *
 * A row that nobody acknowledged is published again, which alone makes a lost Redis harmless (platform 5).
 */
export function relayOutbox(relay: Relay): RunningJob {
  const { room, dataSource, queues, log, metrics, keepDays = 7 } = relay
  const counted = outboxMetrics(metrics, dataSource)
  const outage = outageLog(log, 'relay')
  const publishing = repeat({
    step: async () => {
      if (!queues.isUp) return 500
      if (isRush(dataSource)) return RUSH_MS
      const { first, again, more } = await publish({ dataSource, queues })
      outage.back()
      counted.published.inc({ again: 'no' }, first)
      counted.published.inc({ again: 'yes' }, again)
      return more ? 0 : IDLE_MS
    },
    failed: (error) => {
      if (!(error instanceof RedisAway)) outage.away(error)
      return 1000
    },
  })
  const forgetting = repeat({
    step: async () => ((await forgetSettled(dataSource, keepDays)) > 0 ? 50 : HOUR_MS),
    failed: () => 60_000,
  })
  const acks = queues.work(acksAt(room), {
    concurrency: 4,
    process: async (data) => {
      const opened = openSealed(queues.seal, data, ackJob, log)
      if (!opened) return
      const { eventIds } = opened.content
      await settle(dataSource, { listener: opened.from, eventIds })
      counted.settled.inc(eventIds.length)
    },
  })
  return {
    name: 'relay-outbox',
    health: async () => ({ ready: true, redis: queues.isUp }),
    stop: async () => {
      await Promise.all([publishing.stop(), forgetting.stop()])
      await acks.stop()
    },
  }
}
