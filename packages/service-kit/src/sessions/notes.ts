import { createHash } from 'node:crypto'
import { connectProducer } from '../queues/connect.ts'
import { prefixOf } from '../queues/place.ts'
import { RedisAway } from '../queues/redis-away.ts'
import { within } from '../queues/within.ts'
import { waits } from '../waits/index.ts'

/** Short-lived notes, kept where every process of a portal can see them. */
export type Notes = {
  /** Keeps one; it is gone by itself after so many seconds. */
  keep: (note: { id: string; text: string; lifeS: number }) => Promise<void>
  /** What was kept; undefined once it is gone, everywhere and for good. */
  read: (id: string) => Promise<string | undefined>
  /** Reads it for the last time: of two who ask at once, one is told. */
  take: (id: string) => Promise<string | undefined>
  drop: (id: string) => Promise<void>
  close: () => void
}

/**
 * Notes in Redis. Keys are hashes of the ids, so that who reads Redis cannot make an id of them.
 *
 * @param of whose notes they are, of which kind, and the namespace that parts houses which share one Redis
 * @throws from its methods: RedisAway when Redis does not answer in time (`waits.notes`)
 */
export function openNotes(url: string, of: { owner: string; kind: string; namespace?: string }): Notes {
  const redis = connectProducer(url)
  redis.on('error', () => undefined)
  const key = (id: string) =>
    `${prefixOf(of.owner, of.namespace)}:${of.kind}:${createHash('sha256').update(id).digest('base64url')}`
  const ask = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      if (redis.status !== 'ready') await within(1_000, ready(redis), () => new RedisAway())
      return await within(waits.notes.ms, work(), () => new RedisAway())
    } catch (error) {
      throw error instanceof RedisAway ? error : new RedisAway(error)
    }
  }
  return {
    keep: async ({ id, text, lifeS }) => void (await ask(() => redis.set(key(id), text, 'EX', lifeS))),
    read: async (id) => (await ask(() => redis.get(key(id)))) ?? undefined,
    take: async (id) => (await ask(() => redis.getdel(key(id)))) ?? undefined,
    drop: async (id) => void (await ask(() => redis.del(key(id)))),
    close: () => redis.disconnect(),
  }
}

const ready = (redis: ReturnType<typeof connectProducer>): Promise<void> =>
  new Promise((resolve) => redis.once('ready', () => resolve()))
