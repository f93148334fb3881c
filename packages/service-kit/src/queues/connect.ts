import { Redis, type RedisOptions } from 'ioredis'
import type { Log } from '../log/open-log.ts'
import { outageLog } from '../log/outage-log.ts'
import { waits } from '../waits/index.ts'

const steady: RedisOptions = {
  connectTimeout: 3000,
  keepAlive: 5000,
  disconnectTimeout: 300,
  retryStrategy: (times) => Math.min(times * 100, 1000),
}

/** For whoever adds jobs: says quickly that it cannot, instead of waiting (platform 5). */
export function connectProducer(url: string): Redis {
  return new Redis(url, {
    ...steady,
    maxRetriesPerRequest: 1,
    commandTimeout: 3000,
    enableOfflineQueue: false,
  })
}

/** A connection for counting. */
export type Counter = Redis

/** For whoever counts on the way of a request: an answer within a moment, or none. */
export function connectCounter(url: string, log: Log, withinMs: number = waits.count.ms): Counter {
  const outage = outageLog(log, 'redis')
  const redis = new Redis(url, {
    ...steady,
    maxRetriesPerRequest: 0,
    commandTimeout: withinMs,
    enableOfflineQueue: false,
  })
  redis.on('error', outage.away)
  redis.on('ready', outage.back)
  return redis
}

/** A worker's connections: the one it is given and those BullMQ makes of it. */
export type WorkerConnections = {
  connection: Redis
  /** Ends all of them, also while Redis is away: BullMQ alone would go on trying for ever. */
  disconnectAll: () => void
}

/** For whoever waits for jobs: waits as long as it takes; the watchdog replaces a silent one. */
export function connectWorker(url: string): WorkerConnections {
  const connection = new Redis(url, { ...steady, maxRetriesPerRequest: null })
  const all = [connection]
  const duplicate = connection.duplicate.bind(connection)
  connection.duplicate = (override) => {
    const made = duplicate(override)
    made.on('error', () => undefined)
    all.push(made)
    return made
  }
  return {
    connection,
    disconnectAll: () => {
      for (const one of all) one.disconnect()
    },
  }
}
