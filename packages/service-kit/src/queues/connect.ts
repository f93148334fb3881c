import { Redis, type RedisOptions } from 'ioredis'

const steady: RedisOptions = {
  connectTimeout: 3000,
  keepAlive: 5000,
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

/** For whoever waits for jobs: waits as long as it takes, and drops a connection that has gone silent. */
export function connectWorker(url: string): Redis {
  return new Redis(url, { ...steady, maxRetriesPerRequest: null, socketTimeout: 60_000 })
}
