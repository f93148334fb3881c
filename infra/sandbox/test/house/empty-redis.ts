import { Redis } from 'ioredis'

/**
 * Empties one database of a Redis.
 *
 * @param database one of the sixteen; the one that is named in the address when left out
 * @returns its address
 */
export async function emptyRedis(address: string, database?: number): Promise<string> {
  const url = new URL(address)
  if (database !== undefined) url.pathname = `/${database}`
  const redis = new Redis(url.href, { maxRetriesPerRequest: 1 })
  await redis.flushdb()
  redis.disconnect()
  return url.href
}
