import { databaseClock, databaseHealth, newsSeal, openQueues, runService } from '@gongshi/service-kit'
import { clockSettings, settings } from './config.ts'
import { openDoor } from './graphql/open-door.ts'
import { startJobs } from './jobs/index.ts'
import { functionsIn } from './store/functions-in.ts'
import { openRoomDatabase } from './store/open-room-database.ts'
import { openStore } from './store/store.ts'

const name = 'organizations'

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

    if (settings.WORKERS === 'on') {
      const queues = openQueues({
        url: settings.REDIS_URL,
        log,
        namespace: settings.QUEUE_NAMESPACE,
        seal: newsSeal({
          room: 'organizations',
          key: settings.NEWS_KEY,
          publicKeys: settings.NEWS_PUBLIC_KEYS,
        }),
      })
      service.onStop('queues', queues.close)
      for (const job of startJobs({ room: name, dataSource, queues, log, metrics })) service.run(job)
    }

    const store = openStore(dataSource)
    const clock = databaseClock(dataSource, clockSettings(settings))
    const register = functionsIn(store)
    const door = await openDoor({ store, clock, settings, log, metrics, health, register })
    service.onDrain(door.drain)
    service.onStop('door', door.stop)
    await door.listen()
  },
})
