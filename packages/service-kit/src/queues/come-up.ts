import type { Redis } from 'ioredis'
import { RedisAway } from './redis-away.ts'

const PATIENCE_MS = 500

/**
 * Waits for a connection that is just being made; one that is broken is not waited for.
 *
 * @throws RedisAway
 */
export async function comeUp(connection: Redis): Promise<void> {
  if (connection.status === 'ready') return
  if (connection.status !== 'connecting' && connection.status !== 'connect') throw new RedisAway()
  await new Promise<void>((resolve, reject) => {
    const ready = (): void => {
      clearTimeout(timer)
      resolve()
    }
    const timer = setTimeout(() => {
      connection.off('ready', ready)
      reject(new RedisAway())
    }, PATIENCE_MS)
    connection.once('ready', ready)
  })
}
