import { createHash } from 'node:crypto'
import { connectProducer } from '../queues/connect.ts'
import { prefixOf } from '../queues/place.ts'
import { RedisAway } from '../queues/redis-away.ts'
import { within } from '../queues/within.ts'

/** Sessions of people who are signed in, kept where every process of a portal can see them. */
export type Sessions = {
  /** Begins one; it ends by itself after so many seconds. */
  begin: (session: { id: string; note: string; lifeS: number }) => Promise<void>
  /** What was noted at the beginning; undefined once it has ended, everywhere and for good. */
  noteOf: (id: string) => Promise<string | undefined>
  end: (id: string) => Promise<void>
  close: () => void
}

/**
 * Sessions in Redis. A session is good only while it stands there: whoever copied a cookie has nothing after the sign-out,
 * and a Redis that was emptied ends all sessions instead of bringing ended ones back.
 *
 * Keys are hashes of the ids, so that who reads Redis cannot make a cookie's content of them.
 *
 * @param of whose sessions they are, and the namespace that parts houses which share one Redis
 * @throws from its methods: RedisAway when Redis does not answer within 2 s
 */
export function openSessions(url: string, of: { owner: string; namespace?: string }): Sessions {
  const redis = connectProducer(url)
  redis.on('error', () => undefined)
  const key = (id: string) =>
    `${prefixOf(of.owner, of.namespace)}:session:${createHash('sha256').update(id).digest('base64url')}`
  const ask = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      if (redis.status !== 'ready') await within(1_000, ready(redis), () => new RedisAway())
      return await within(2_000, work(), () => new RedisAway())
    } catch (error) {
      throw error instanceof RedisAway ? error : new RedisAway(error)
    }
  }
  return {
    begin: async ({ id, note, lifeS }) => void (await ask(() => redis.set(key(id), note, 'EX', lifeS))),
    noteOf: async (id) => (await ask(() => redis.get(key(id)))) ?? undefined,
    end: async (id) => void (await ask(() => redis.del(key(id)))),
    close: () => redis.disconnect(),
  }
}

const ready = (redis: ReturnType<typeof connectProducer>): Promise<void> =>
  new Promise((resolve) => redis.once('ready', () => resolve()))
