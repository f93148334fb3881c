import { repeat } from '../../jobs/repeat.ts'
import type { RunningJob } from '../../jobs/running-job.ts'
import type { JobMeans } from '../../room/room.ts'
import { dateReports } from './date-reports.ts'
import { workOnRun } from './work-on-run.ts'
import type { Working } from './working.ts'

/** How often the tables are asked whether there is something to do; also what a person waits at most before a check begins. */
const LOOK_MS = 1000
/** How often imports that are over are told how long their rows stay. */
const DATE_MS = 600_000

/**
 * A room's imports: one at a time in each process, over the queue `imports`. What there is to do stands in the tables: a lost Redis, a
 * killed worker or a job delivered twice changes nothing.
 */
export function importJobs(
  { room, queues, clock, log, bytesOf }: JobMeans,
  of: Pick<Working, 'store' | 'kinds' | 'contextOf' | 'reportMonthsOn'>,
): RunningJob {
  if (!bytesOf) throw new Error('a room that imports takes files')
  const working = { ...of, clock, log, bytesOf }
  const place = { room, queue: 'imports' }
  const stopping = new AbortController()
  const worker = queues.work(place, {
    process: (data) =>
      workOnRun({ ...working, signal: stopping.signal }, String((data as { id: unknown }).id)),
  })
  const asking = repeat({
    step: async () => {
      const ids = await working.store.imports.working()
      for (const id of ids) await queues.use(place, (queue) => queue.add('import', { id }, { jobId: id }))
      return LOOK_MS
    },
    failed: () => 5 * LOOK_MS,
  })
  const dating = repeat({
    step: async () => {
      await dateReports(working)
      return DATE_MS
    },
    failed: () => DATE_MS,
  })
  return {
    name: place.queue,
    health: worker.health,
    stop: async () => {
      stopping.abort()
      await asking.stop()
      await dating.stop()
      await worker.stop()
    },
  }
}
