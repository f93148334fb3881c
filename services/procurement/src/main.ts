import {
  askRoom,
  databaseClock,
  databaseHealth,
  functionsFrom,
  migrate,
  newsSeal,
  openDatabase,
  openQueues,
  runService,
} from '@gongshi/service-kit'
import { migrations } from '../migrations/index.ts'
import { settings } from './config.ts'
import { openDoor } from './graphql/open-door.ts'
import { jobs } from './jobs/index.ts'
import { openNeighbours } from './neighbours/open-neighbours.ts'
import { openStore } from './store/store.ts'

await runService({
  name: 'procurement',
  settings,
  start: async (service) => {
    const { settings: set, log, metrics, health } = service
    const dataSource = await openDatabase({
      url: set.DATABASE_URL,
      ownerUrl: set.MIGRATION_DATABASE_URL,
      poolSize: set.DATABASE_POOL,
      statementMs: set.DATABASE_STATEMENT_MS,
      migrations,
    })
    service.onStop('database', () => dataSource.destroy())
    service.watch('database', databaseHealth(dataSource))
    await migrate(dataSource)
    const clock = databaseClock(dataSource, {
      sandboxDatabase: set.SANDBOX === '1' ? set.SANDBOX_DATABASE : undefined,
    })
    const neighbours = openNeighbours(set)

    if (set.WORKERS === 'on') {
      const queues = openQueues({
        url: set.REDIS_URL,
        namespace: set.QUEUE_NAMESPACE,
        log,
        seal: newsSeal({ room: 'procurement', key: set.NEWS_KEY, publicKeys: set.NEWS_PUBLIC_KEYS }),
      })
      service.onStop('queues', () => queues.close())
      for (const startJob of jobs)
        service.run(startJob({ dataSource, clock, neighbours, queues, log, metrics }))
    }

    const store = openStore(dataSource)
    const register = functionsFrom(
      askRoom({
        url: set.ORGANIZATIONS_URL,
        key: set.ORGANIZATIONS_KEY,
        name: 'organizations',
        deadlineMs: 1000,
      }),
    )
    const door = await openDoor({ settings: set, store, clock, neighbours, log, metrics, health, register })
    service.onDrain(door.drain)
    service.onStop('door', () => door.stop())
    await door.listen()
  },
})
