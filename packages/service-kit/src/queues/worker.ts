import { type Job, Worker } from 'bullmq'
import type { OutageLog } from '../log/outage-log.ts'
import { connectWorker } from './connect.ts'
import { type Place, prefixOf } from './place.ts'
import { quiet } from './quiet.ts'

type WorkerOptions = {
  url: string
  namespace?: string
  place: Place
  concurrency: number
  process: (data: unknown) => Promise<void>
  outage: OutageLog
  /** Told whenever a job ended. */
  onProgress: () => void
}

/** A BullMQ worker with connections of its own. */
export type OneWorker = { readonly busy: number; close: (force: boolean) => Promise<void> }

/**
 * Starts a worker. A killed one's jobs are taken over after five seconds, as often as it takes, because every effect
 * is safe to run twice (platform 5).
 */
export function startWorker(options: WorkerOptions): OneWorker {
  const { url, namespace, place, concurrency, outage, onProgress } = options
  let busy = 0
  const isIdle = (): boolean => busy === 0
  const { connection, disconnectAll } = connectWorker(url)
  connection.on('error', outage.away)
  connection.on('ready', outage.back)
  const process = async (job: Job): Promise<void> => {
    busy += 1
    try {
      await options.process(job.data)
    } finally {
      busy -= 1
      onProgress()
    }
  }
  const worker = new Worker(place.queue, process, {
    connection,
    prefix: prefixOf(place.room, namespace),
    concurrency,
    lockDuration: 5000,
    stalledInterval: 2000,
    maxStalledCount: 1000,
    runRetryDelay: 1000,
    drainDelay: 5,
    skipVersionCheck: true,
    removeOnComplete: { count: 0 },
    removeOnFail: { count: 0 },
  })
  worker.on('error', () => undefined)
  return {
    get busy() {
      return busy
    },
    close: async (force) => {
      // Without Redis a gentle close would wait for ever.
      const closed = worker.close(force || connection.status !== 'ready').catch(() => undefined)
      await Promise.race([closed, quiet(isIdle)])
      if (!isIdle()) await quiet(isIdle)
      disconnectAll()
    },
  }
}
