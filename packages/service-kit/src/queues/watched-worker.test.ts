import { until } from '@gongshi/testkit'
import { expect, test } from '@jest/globals'
import { silentLog } from '../log/open-log.ts'
import { watchedWorker } from './watched-worker.ts'

const SILENT_MS = 60

function aWatchedWorker(waiting: () => Promise<number>) {
  const started: { progress: () => void; closedByForce?: boolean }[] = []
  const begunAt = performance.now()
  let looks = 0
  const job = watchedWorker({
    name: 'procurement/news',
    log: silentLog(),
    lookEveryMs: 5,
    silentMs: SILENT_MS,
    waiting: () => {
      looks += 1
      return waiting()
    },
    start: (progress) => {
      const worker: (typeof started)[number] = { progress }
      started.push(worker)
      const close = async (force: boolean): Promise<void> => {
        worker.closedByForce = force
      }
      return { busy: 0, close }
    },
  })
  /** It has looked, and had time to take the worker for stalled. */
  const hasJudged = () => looks > 20 && performance.now() - begunAt > 3 * SILENT_MS
  return { job, started, hasJudged }
}
test('a worker whose queue has waiting jobs and no completion is started anew (platform 5)', async () => {
  const { job, started } = aWatchedWorker(async () => 7)
  await until(() => started.length === 2)
  expect(started[0]?.closedByForce).toBe(true)
  expect(await job.health()).toMatchObject({ ready: true })
  await job.stop()
})

test('a worker that makes progress, an empty queue, a Redis that cannot be asked: all left alone', async () => {
  const busy = aWatchedWorker(async () => {
    busy.started[0]?.progress()
    return 7
  })
  const idle = aWatchedWorker(async () => 0)
  const away = aWatchedWorker(() => Promise.reject(new Error('away')))
  for (const { job, started, hasJudged } of [busy, idle, away]) {
    await until(hasJudged)
    expect(started).toHaveLength(1)
    await job.stop()
    expect(started[0]?.closedByForce).toBe(false)
  }
})
