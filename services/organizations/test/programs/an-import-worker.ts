/** A process that works on this room's imports, to be killed in the middle: DATABASE_URL, REDIS_URL, NAMESPACE, FOLDER. */
import {
  databaseClock,
  filesIn,
  openDatabase,
  openMetrics,
  openQueues,
  silentLog,
} from '@gongshi/service-kit'
import { aSeal, folderStore, giveOut } from '@gongshi/service-kit/test'
import { importRegister } from '../../src/jobs/import-register.ts'
import { imports } from '../../src/load/imports.ts'
import { tables } from '../../src/store/tables.ts'

const { DATABASE_URL = '', REDIS_URL = '', NAMESPACE = '', FOLDER = '' } = process.env
const dataSource = await openDatabase({ url: DATABASE_URL, ...tables })
const log = silentLog()
const outgiving = { files: filesIn(dataSource.manager), store: folderStore(FOLDER) }
importRegister({
  room: 'organizations',
  dataSource,
  clock: databaseClock(dataSource),
  queues: openQueues({ url: REDIS_URL, namespace: NAMESPACE, log, seal: aSeal('organizations') }),
  log,
  metrics: openMetrics({ service: 'organizations' }),
  bytesOf: (file) => giveOut(outgiving, file),
  imports,
})
