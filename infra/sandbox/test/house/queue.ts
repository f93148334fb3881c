import { Redis } from 'ioredis'
import type { HouseUnderTest } from './open-house.ts'

const DELAYED = '{procurement}:publication-timers:delayed'

/** Does something with the house's Redis. */
export async function withRedis<T>(
  { redisUrl }: HouseUnderTest,
  work: (redis: Redis) => Promise<T>,
): Promise<T> {
  const redis = new Redis(redisUrl, { maxRetriesPerRequest: 1 })
  try {
    return await work(redis)
  } finally {
    redis.disconnect()
  }
}

/** The instants at which a wake-up job waits in the queue `publication-timers`, as epoch milliseconds. */
export async function wakeUps(house: HouseUnderTest): Promise<number[]> {
  const ids = await withRedis(house, (redis) => redis.zrange(DELAYED, 0, -1))
  return ids.map((id) => Number(id.replace('at-', '')))
}
