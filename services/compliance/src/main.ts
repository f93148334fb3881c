import {
  askRoom,
  databaseClock,
  databaseHealth,
  functionsFrom,
  newsSeal,
  openQueues,
  runService,
} from '@gongshi/service-kit'
import { clockSettings, settings } from './config.ts'
import { openDoor } from './graphql/open-door.ts'
import { startJobs } from './jobs/index.ts'
import { catalogueAt } from './neighbours/catalogue.ts'
import { openRoomDatabase } from './store/open-room-database.ts'
import { openStore } from './store/store.ts'

const name = 'compliance'

await runService({
  name,
  settings,
  start: async (service) => {
    const { settings, log, metrics, health } = service
    const dataSource = await openRoomDatabase({
      url: settings.DATABASE_URL,
      ownerUrl: settings.MIGRATION_DATABASE_URL,
      poolSize: settings.DATABASE_POOL,
      statementMs: settings.DATABASE_STATEMENT_MS,
    })
    service.onStop('database', () => dataSource.destroy())
    service.watch('database', databaseHealth(dataSource))

    const clock = databaseClock(dataSource, clockSettings(settings))
    if (settings.WORKERS === 'on') {
      const queues = openQueues({
        url: settings.REDIS_URL,
        log,
        namespace: settings.QUEUE_NAMESPACE,
        seal: newsSeal({ room: 'compliance', key: settings.NEWS_KEY, publicKeys: settings.NEWS_PUBLIC_KEYS }),
      })
      service.onStop('queues', queues.close)
      for (const job of startJobs({ dataSource, clock, queues, log, metrics })) service.run(job)
    }

    const store = openStore(dataSource)
    const catalogue = catalogueAt({ url: settings.CATALOGUE_URL, key: settings.CATALOGUE_KEY })
    const register = functionsFrom(
      askRoom({
        url: settings.ORGANIZATIONS_URL,
        key: settings.ORGANIZATIONS_KEY,
        name: 'organizations',
        deadlineMs: 1000,
      }),
    )
    const door = await openDoor({ store, clock, catalogue, settings, log, metrics, health, register })
    service.onDrain(door.drain)
    service.onStop('door', door.stop)
    await door.listen()
  },
})
