import { repeat } from '../jobs/repeat.ts'
import type { RunningJob } from '../jobs/running-job.ts'
import type { Log } from '../log/open-log.ts'
import type { OneWorker } from './worker.ts'

type Watched = {
  name: string
  start: (onProgress: () => void) => OneWorker
  /** Jobs that wait for a worker. */
  waiting: () => Promise<number>
  log: Log
  lookEveryMs?: number
  silentMs?: number
}

/** A worker that is started anew when jobs wait and none ended for 30 seconds (platform 5). */
export function watchedWorker(options: Watched): RunningJob {
  const { name, start, waiting, log, lookEveryMs = 5000, silentMs = 30_000 } = options
  let progressAt = performance.now()
  const onProgress = (): void => {
    progressAt = performance.now()
  }
  let worker = start(onProgress)
  let restarts = 0
  const watchdog = repeat({
    step: async () => {
      if ((await waiting()) === 0 || worker.busy > 0) onProgress()
      if (performance.now() - progressAt > silentMs) {
        restarts += 1
        log.warn({ queue: name, restarts }, 'a worker has stalled and is started anew')
        await worker.close(true)
        worker = start(onProgress)
        onProgress()
      }
      return lookEveryMs
    },
    failed: () => {
      onProgress()
      return lookEveryMs
    },
  })
  return {
    name,
    health: async () => ({ ready: true, restarts }),
    stop: async () => {
      await watchdog.stop()
      await worker.close(false)
    },
  }
}
