import { Redis } from 'ioredis'

/**
 * Asks a Redis server for a sign of life.
 *
 * @throws when it does not answer within `withinMs` or refuses us
 */
export async function pingRedis(url: string, withinMs: number): Promise<void> {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: withinMs,
    commandTimeout: withinMs,
    // it would wait two seconds for a refused connection to close
    disconnectTimeout: 50,
    retryStrategy: () => null,
    maxRetriesPerRequest: 0,
  })
  let cause: unknown
  redis.on('error', (error) => {
    cause = error
  })
  try {
    await redis.connect()
    await redis.ping()
  } catch (error) {
    throw cause ?? error
  } finally {
    redis.disconnect()
  }
}
