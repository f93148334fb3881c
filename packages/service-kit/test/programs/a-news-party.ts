/** A relay and a listener in one process, to be killed in the middle: PRODUCER_URL, CONSUMER_URL, REDIS_URL, QUEUE_NAMESPACE. */
import { openDatabase } from '../../src/database/open-database.ts'
import { hearNews } from '../../src/inbox/hear-news.ts'
import { silentLog } from '../../src/log/open-log.ts'
import { openMetrics } from '../../src/metrics/open-metrics.ts'
import { relayOutbox } from '../../src/outbox/relay-outbox.ts'
import { openQueues } from '../../src/queues/open-queues.ts'
import { aSeal } from '../a-seal.ts'
import { listenersThatNote } from '../listeners-that-note.ts'

const { PRODUCER_URL = '', CONSUMER_URL = '', REDIS_URL: url = '', QUEUE_NAMESPACE: namespace } = process.env
const log = silentLog()
const queuesOf = (room: string) => openQueues({ url, log, seal: aSeal(room), namespace })
const metrics = openMetrics({ service: 'test' })
const producer = await openDatabase({ url: PRODUCER_URL })
const consumer = await openDatabase({ url: CONSUMER_URL })
let heard = 0
const listeners = listenersThatNote('catalogue', () => {
  heard += 1
  if (heard % 100 === 0) process.stdout.write('in the middle\n')
})
relayOutbox({ room: 'procurement', dataSource: producer, queues: queuesOf('procurement'), log, metrics })
hearNews({ room: 'catalogue', listeners, dataSource: consumer, queues: queuesOf('catalogue'), log, metrics })
