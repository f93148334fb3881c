import { until } from '@gongshi/testkit'
import { expect, test } from '@jest/globals'
import { silentLog } from '../log/open-log.ts'
import { watchedWorker } from './watched-worker.ts'

function aWatchedWorker(waiting: () => Promise<number>) {
  const started: { progress: () => void; closedByForce?: boolean }[] = []
  const job = watchedWorker({
    name: 'procurement/news',
    log: silentLog(),
    lookEveryMs: 5,
    silentMs: 60,
    waiting,
    start: (progress) => {
      const worker: (typeof started)[number] = { progress }
      started.push(worker)
      const close = async (force: boolean): Promise<void> => {
        worker.closedByForce = force
      }
      return { busy: 0, close }
    },
  })
  return { job, started }
}
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

test('a worker whose queue has waiting jobs and no completion is started anew (platform 5)', async () => {
  const { job, started } = aWatchedWorker(async () => 7)
  await until(() => started.length === 2)
  expect(started[0]?.closedByForce).toBe(true)
  expect(await job.health()).toMatchObject({ ready: true })
  await job.stop()
})

test('a worker that makes progress, an empty queue, a Redis that cannot be asked: all left alone', async () => {
  const busy = aWatchedWorker(async () => 7)
  const progress = setInterval(() => busy.started[0]?.progress(), 5)
  const idle = aWatchedWorker(async () => 0)
  const away = aWatchedWorker(() => Promise.reject(new Error('away')))
  await pause(300)
  clearInterval(progress)
  for (const { job, started } of [busy, idle, away]) {
    expect(started).toHaveLength(1)
    await job.stop()
    expect(started[0]?.closedByForce).toBe(false)
  }
})
