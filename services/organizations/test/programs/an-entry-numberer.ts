/** A process that gives entries of the register's feed their places, to be killed in the middle: DATABASE_URL. */
import { databaseClock, openDatabase, openMetrics, openQueues, silentLog } from '@gongshi/service-kit'
import { aSeal } from '@gongshi/service-kit/test'
import { numberRegisterEntries } from '../../src/jobs/number-register-entries.ts'
import { tables } from '../../src/store/tables.ts'

const { DATABASE_URL = '', REDIS_URL = '' } = process.env
const dataSource = await openDatabase({ url: DATABASE_URL, ...tables })
const log = silentLog()
numberRegisterEntries({
  room: 'organizations',
  dataSource,
  clock: databaseClock(dataSource),
  // nobody answers there: the feed rests on the database alone
  queues: openQueues({ url: REDIS_URL, namespace: 'nobody', log, seal: aSeal('organizations') }),
  log,
  metrics: openMetrics({ service: 'organizations' }),
})
