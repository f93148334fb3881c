import { newId } from '@gongshi/domain-kit'
import { Redis } from 'ioredis'
import { testRedisUrl } from './servers.ts'

/** A corner of the tests' Redis: keys of one namespace. */
export type TestRedis = ReturnType<typeof testRedis>

/** A namespace of this test's own; other tests use the same Redis at the same time. */
export function testRedis() {
  const url = testRedisUrl()
  const namespace = `t${newId().slice(-12)}`
  const redis = new Redis(url)
  const empty = async (): Promise<number> => {
    const keys = await redis.keys(`{${namespace}-*`)
    if (keys.length > 0) await redis.unlink(...keys)
    return keys.length
  }
  return {
    url,
    namespace,
    redis,
    /** Takes everything away, as an emptied Redis would. @returns how many keys there were */
    empty,
    close: async (): Promise<void> => {
      await empty()
      redis.disconnect()
    },
  }
}
