import { setTimeout as sleep } from 'node:timers/promises'
import { Queue, Worker } from 'bullmq'
import { Redis } from 'ioredis'
import { quantile } from './quantile.ts'

/** How fast something due at one instant was done, and how late. */
export type Punctuality = { count: number; perSecond: number; p50Ms: number; p99Ms: number }

/**
 * The named peer of the closing bench: one delayed BullMQ job per notice, all due at one instant, and a worker that does
 * nothing with them.
 */
export async function bareBullmq(redisUrl: string, count: number): Promise<Punctuality> {
  const connection = new Redis(redisUrl, { maxRetriesPerRequest: null })
  const listening = connection.duplicate()
  const queue = new Queue('bare', { connection, prefix: '{bench}' })
  const due = Date.now() + 3000
  const done: number[] = []
  await addAll(queue, count, due)
  const worker = new Worker('bare', async () => void done.push(Date.now()), {
    connection: listening,
    prefix: '{bench}',
    concurrency: 100,
  })
  while (done.length < count) await sleep(20)
  await worker.close()
  await queue.obliterate({ force: true })
  await queue.close()
  for (const one of [connection, listening]) one.disconnect()
  return punctuality(done.map((at) => at - due))
}

/** Rate and quantiles of how late each was, in milliseconds after one instant. */
export function punctuality(lateMs: readonly number[]): Punctuality {
  const last = lateMs.reduce((longest, late) => Math.max(longest, late), 0)
  return {
    count: lateMs.length,
    perSecond: Math.round((lateMs.length * 1000) / Math.max(last, 1)),
    p50Ms: quantile(lateMs, 0.5),
    p99Ms: quantile(lateMs, 0.99),
  }
}

async function addAll(queue: Queue, count: number, due: number): Promise<void> {
  for (let from = 0; from < count; from += 1000) {
    const jobs = Array.from({ length: Math.min(1000, count - from) }, (_, at) => ({
      name: 'close',
      data: { notice: from + at },
      opts: { delay: Math.max(due - Date.now(), 0), removeOnComplete: true },
    }))
    await queue.addBulk(jobs)
  }
}
