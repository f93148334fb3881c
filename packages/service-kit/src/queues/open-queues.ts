import type { Queue } from 'bullmq'
import type { RunningJob } from '../jobs/running-job.ts'
import type { Log } from '../log/open-log.ts'
import { outageLog } from '../log/outage-log.ts'
import type { NewsSeal } from '../seal/news-seal.ts'
import { comeUp } from './come-up.ts'
import { connectProducer } from './connect.ts'
import type { Place } from './place.ts'
import { queueShelf } from './queue-shelf.ts'
import { RedisAway } from './redis-away.ts'
import { watchedWorker } from './watched-worker.ts'
import { within } from './within.ts'
import { startWorker } from './worker.ts'

/** A process's way to Redis; it may come and go. */
export type Queues = {
  readonly isUp: boolean
  /** What this room says to others in a queue bears its seal, and so does what it believes. */
  seal: NewsSeal
  /** Does something with a queue, or throws RedisAway within five seconds. */
  use: <T>(place: Place, work: (queue: Queue) => Promise<T>) => Promise<T>
  /** Starts a worker; it waits for Redis if it must. */
  work: (place: Place, options: Work) => RunningJob
  /** Calls back whenever Redis has come (back). */
  onUp: (listener: () => void) => void
  close: () => Promise<void>
}

/** What a worker does with a job's data. */
export type Work = { process: (data: unknown) => Promise<void>; concurrency?: number }

type QueueOptions = { url: string; log: Log; seal: NewsSeal; namespace?: string }

/** Opens the way to Redis; it never throws because Redis is away, and says so once in the log. */
export function openQueues({ url, log, seal, namespace }: QueueOptions): Queues {
  const outage = outageLog(log, 'redis')
  const producer = connectProducer(url)
  producer.on('error', outage.away)
  producer.on('ready', outage.back)
  const shelf = queueShelf(producer, namespace)
  const use: Queues['use'] = async (place, work) => {
    await comeUp(producer)
    try {
      return await within(4000, work(shelf.take(place)), () => new RedisAway())
    } catch (error) {
      shelf.drop(place)
      if (isSilent(error)) producer.disconnect(true)
      throw error instanceof RedisAway ? error : new RedisAway(error)
    }
  }
  return {
    get isUp() {
      return producer.status === 'ready'
    },
    seal,
    use,
    work: (place, { process, concurrency = 1 }) =>
      watchedWorker({
        name: `${place.room}/${place.queue}`,
        log,
        waiting: () => use(place, (queue) => queue.getWaitingCount()),
        start: (onProgress) =>
          startWorker({ url, namespace, place, concurrency, process, outage, onProgress }),
      }),
    onUp: (listener) => {
      producer.on('ready', listener)
    },
    close: async () => {
      await within(2000, shelf.clear(), () => new RedisAway()).catch(() => undefined)
      producer.disconnect()
    },
  }
}

/** A connection that takes commands and gives no answer is worth less than a new one. */
function isSilent(error: unknown): boolean {
  return error instanceof RedisAway || /timed out/i.test((error as Error).message)
}
