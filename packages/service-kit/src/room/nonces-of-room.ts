import type { CanQuery } from '../clock/clock.ts'
import type { RoomSettings } from '../config/index.ts'
import { databaseNonces } from '../identity/database-nonces.ts'
import { redisNonces } from '../identity/redis-nonces.ts'
import { type SharedNonces, sharedNonces } from '../identity/shared-nonces.ts'
import type { Log } from '../log/open-log.ts'
import { comeUp } from '../queues/come-up.ts'
import { connectCounter } from '../queues/connect.ts'
import { prefixOf } from '../queues/place.ts'
import { waits } from '../waits/index.ts'

type Given = {
  room: string
  settings: Pick<RoomSettings, 'REDIS_URL' | 'QUEUE_NAMESPACE'>
  database: CanQuery
  log: Log
}

/** What the processes of a room remember together of signatures that were used, and how to let go of it. */
export async function noncesOfRoom({
  room,
  settings,
  database,
  log,
}: Given): Promise<{ nonces: SharedNonces; close: () => Promise<void> }> {
  const redis = connectCounter(settings.REDIS_URL, log, waits.nonce.ms)
  await comeUp(redis).catch(() => undefined)
  const first = redisNonces(redis, prefixOf(room, settings.QUEUE_NAMESPACE))
  const nonces = sharedNonces({ first, second: databaseNonces(database) })
  redis.on('close', nonces.lostSight)
  return {
    nonces,
    close: async () => redis.disconnect(),
  }
}
