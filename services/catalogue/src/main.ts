import {
  askRoom,
  databaseClock,
  databaseHealth,
  functionsFrom,
  migrate,
  moveClock,
  newsSeal,
  openDatabase,
  openQueues,
  runService,
} from '@gongshi/service-kit'
import { migrations } from '../migrations/index.ts'
import { settings } from './config.ts'
import { openDoor } from './graphql/open-door.ts'
import { jobs } from './jobs/index.ts'
import { entities } from './store/entities.ts'
import { openStore } from './store/store.ts'

await runService({
  name: 'catalogue',
  settings,
  start: async (service) => {
    const { settings: set, log, metrics, health } = service
    const dataSource = await openDatabase({
      url: set.DATABASE_URL,
      ownerUrl: set.MIGRATION_DATABASE_URL,
      poolSize: set.DATABASE_POOL,
      statementMs: set.DATABASE_STATEMENT_MS,
      entities,
      migrations,
    })
    service.onStop('database', () => dataSource.destroy())
    service.watch('database', databaseHealth(dataSource))
    await migrate(dataSource)

    const isOn = set.SANDBOX === '1'
    const sandboxDatabase = isOn ? set.SANDBOX_DATABASE : undefined
    const clock = databaseClock(dataSource, { sandboxDatabase })
    const sandbox = {
      isOn,
      moveClock: (to: Parameters<typeof moveClock>[1]) => moveClock(dataSource, to, { sandboxDatabase }),
    }

    if (set.WORKERS === 'on') {
      const queues = openQueues({
        url: set.REDIS_URL,
        namespace: set.QUEUE_NAMESPACE,
        log,
        seal: newsSeal({ room: 'catalogue', key: set.NEWS_KEY, publicKeys: set.NEWS_PUBLIC_KEYS }),
      })
      service.onStop('queues', queues.close)
      for (const startJob of jobs) service.run(startJob({ dataSource, queues, log, metrics }))
    }

    const door = await openDoor({
      settings: set,
      store: openStore(dataSource),
      clock,
      sandbox,
      log,
      metrics,
      health,
      register: functionsFrom(
        askRoom({
          url: set.ORGANIZATIONS_URL,
          key: set.ORGANIZATIONS_KEY,
          name: 'organizations',
          deadlineMs: 1000,
        }),
      ),
    })
    service.onDrain(door.drain)
    service.onStop('door', door.stop)
    await door.listen()
  },
})
