import type { Counter } from '../queues/connect.ts'
import { LONGEST_LIFE } from './gateway-header.ts'
import type { NonceMemory } from './shared-nonces.ts'

/** Nonces in Redis, each for the longest life of a signature. @param prefix of the room's own keys */
export const redisNonces =
  (redis: Counter, prefix: string): NonceMemory =>
  async (nonce) =>
    (await redis.set(`${prefix}:nonce:${nonce}`, '', 'PX', LONGEST_LIFE * 1000, 'NX')) === 'OK'
