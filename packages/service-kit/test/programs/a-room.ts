/** One process of a room that answers one question: DATABASE_URL, REDIS_URL, QUEUE_NAMESPACE, GATEWAY_KEY, OIDC_ISSUER. Says its address. */
import { parse } from 'graphql'
import { roomSettings } from '../../src/config/index.ts'
import { openDatabase } from '../../src/database/open-database.ts'
import { subgraphServer } from '../../src/graphql/index.ts'
import { silentLog } from '../../src/log/open-log.ts'
import { openMetrics } from '../../src/metrics/open-metrics.ts'
import { noncesOfRoom } from '../../src/room/nonces-of-room.ts'

const name = 'catalogue'
const settings = roomSettings
  .omit({ NEWS_KEY: true, NEWS_PUBLIC_KEYS: true })
  .parse({ PORT: 0, ...process.env })
const log = silentLog()
const database = await openDatabase({ url: settings.DATABASE_URL })
const { nonces } = await noncesOfRoom({ room: name, settings, database, log })
const room = await subgraphServer({
  name,
  typeDefs: parse('type Query { isOpen: Boolean! }'),
  resolvers: { Query: { isOpen: () => true } },
  context: (request) => request,
  settings,
  log,
  metrics: openMetrics({ service: 'test' }),
  health: async () => ({ ready: true }),
  nonces,
})
process.stdout.write(`${await room.listen()}\n`)
