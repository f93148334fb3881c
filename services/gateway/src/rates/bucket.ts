import type { Counter } from '@gongshi/service-kit/queues'
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'

/** What came of asking a bucket. */
export type Taken = { granted: boolean; left: number; of: number; retryMs: number }

/** One kind of allowance, a bucket for each caller. */
export type Bucket = { take: (caller: string, points: number) => Promise<Taken> }

type BucketOptions = {
  /** How much a bucket holds; 0 is no limit. */
  capacity: number
  /** How long an empty one takes to fill. */
  seconds: number
  /** Begins the keys: `{gateway}:rate:<kind>`, the namespace of the house before the room. */
  prefix: string
  shared?: { redis: Counter; script: string }
}

/** After a failure of Redis, so long nobody waits for it again. */
const LOCAL_MS = 2000

/**
 * Buckets of one kind: in Redis, shared by all gateways; in this process while Redis is away or slow. The answer to a
 * caller never depends on Redis, only how exactly several gateways count together does.
 */
export function bucket({ capacity, seconds, prefix, shared }: BucketOptions): Bucket {
  if (capacity === 0) return { take: async () => ({ granted: true, left: 0, of: 0, retryMs: 0 }) }
  const size = { points: capacity, duration: seconds, keyPrefix: prefix }
  const local = new RateLimiterMemory(size)
  const together =
    shared &&
    new RateLimiterRedis({
      ...size,
      storeClient: shared.redis,
      rejectIfRedisNotReady: true,
      customIncrTtlLuaScript: shared.script,
    })
  let localUntil = 0
  const consume = async (caller: string, points: number): Promise<RateLimiterRes> => {
    if (!together || performance.now() < localUntil) return local.consume(caller, points)
    try {
      return await together.consume(caller, points)
    } catch (thrown) {
      if (thrown instanceof RateLimiterRes) throw thrown
      localUntil = performance.now() + LOCAL_MS
      return local.consume(caller, points)
    }
  }
  const told = (granted: boolean, { remainingPoints, msBeforeNext }: RateLimiterRes): Taken => ({
    granted,
    left: Math.max(0, remainingPoints),
    of: capacity,
    retryMs: granted ? 0 : msBeforeNext,
  })
  return {
    take: async (caller, points) => {
      try {
        return told(true, await consume(caller, points))
      } catch (thrown) {
        if (thrown instanceof RateLimiterRes) return told(false, thrown)
        throw thrown
      }
    },
  }
}
