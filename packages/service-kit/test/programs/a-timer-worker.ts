/** A process that fires timers slowly, to be killed in the middle: DATABASE_URL, REDIS_URL, QUEUE_NAMESPACE. */

import { databaseClock } from '../../src/clock/database-clock.ts'
import { insertMany } from '../../src/database/insert-many.ts'
import { openDatabase } from '../../src/database/open-database.ts'
import { silentLog } from '../../src/log/open-log.ts'
import { openMetrics } from '../../src/metrics/open-metrics.ts'
import { openQueues } from '../../src/queues/open-queues.ts'
import { timerJobs } from '../../src/timers/timer-jobs.ts'
import { aSeal } from '../a-seal.ts'

const { DATABASE_URL: url = '', REDIS_URL: redisUrl = '', QUEUE_NAMESPACE: namespace } = process.env
const log = silentLog()
const dataSource = await openDatabase({ url })
timerJobs({
  room: 'procurement',
  dataSource,
  clock: databaseClock(dataSource),
  queues: openQueues({ url: redisUrl, log, seal: aSeal('procurement'), namespace }),
  log,
  metrics: openMetrics({ service: 'test' }),
  handlers: [
    {
      kind: 'notice.close',
      fire: async (tx, due) => {
        const effects = due.map((timer) => ({
          event_id: timer.id,
          aggregate_id: timer.subjectId,
          version: 1,
        }))
        await insertMany(tx, 'effect', effects)
        process.stdout.write('in the middle\n')
        await tx.query('select sleep(0.2)')
      },
    },
  ],
})
