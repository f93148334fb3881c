import type { DataSource } from 'typeorm'
import { databaseClock } from '../clock/database-clock.ts'
import type { RoomSettings } from '../config/index.ts'
import { databaseHealth } from '../database/database-health.ts'
import { migrate } from '../database/migrations/migrate.ts'
import { openDatabase } from '../database/open-database.ts'
import { type FilesMeans, fileSettings, keepFilesTidy, openFiles } from '../files/index.ts'
import { runService, type Service } from '../process/index.ts'
import { openQueues } from '../queues/open-queues.ts'
import { newsSeal } from '../seal/index.ts'
import { noncesOfRoom } from './nonces-of-room.ts'
import { openRoomDoor } from './open-room-door.ts'
import type { JobMeans, Means, Room, Tables } from './room.ts'
import { sandboxOf } from './sandbox-of.ts'

/** Starts a room: its database brought up to date, its unattended work, then its door; on SIGTERM all of it ends in reverse order. */
export function startRoom<Settings extends RoomSettings, Store, Own extends object>(
  room: Room<Settings, Store, Own>,
): Promise<void> {
  return runService({
    name: room.name,
    settings: room.settings,
    start: async (service) => {
      const { settings, log, metrics, health } = service
      const dataSource = await openTables(service, room.tables)
      const clock = databaseClock(dataSource, sandboxOf(settings))
      const own = room.own({ settings, dataSource })
      const bytes = room.files && (await startFiles(service, { dataSource, clock }))
      startJobs(service, room, { dataSource, clock, ...(bytes ? { bytesOf: bytes.bytesOf } : {}), ...own })
      const means: Means<Store> & Own = { ...own, store: room.openStore(dataSource), clock, log }
      const { rules, readable } = room.files ?? {}
      const files = rules && readable && bytes?.door({ rules, readable: readable(means.store, means.clock) })
      const register = room.register({ settings, store: means.store })
      const { nonces, close } = await noncesOfRoom({ room: room.name, settings, database: dataSource, log })
      service.onStop('nonces', close)
      const door = await openRoomDoor({ room, means, settings, metrics, health, register, files, nonces })
      service.onDrain(door.drain)
      service.onStop('door', door.stop)
      await door.listen()
    },
  })
}

async function openTables(
  { settings, onStop, watch }: Service<RoomSettings>,
  tables: Tables,
): Promise<DataSource> {
  const dataSource = await openDatabase({
    url: settings.DATABASE_URL,
    ownerUrl: settings.MIGRATION_DATABASE_URL,
    poolSize: settings.DATABASE_POOL,
    statementMs: settings.DATABASE_STATEMENT_MS,
    ...tables,
  })
  onStop('database', () => dataSource.destroy())
  watch('database', databaseHealth(dataSource))
  await migrate(dataSource)
  return dataSource
}

/** Opens a room's files, and tidies up after them where unattended work is done. */
async function startFiles(
  { settings, log, run }: Service<RoomSettings>,
  { dataSource, clock }: Pick<JobMeans, 'dataSource' | 'clock'>,
): Promise<FilesMeans> {
  const files = await openFiles(fileSettings.parse(settings), { dataSource, clock })
  const { store, keys } = files.intake
  if (settings.WORKERS === 'on') run(keepFilesTidy({ dataSource, store, keys, log }))
  return files
}

function startJobs<Settings extends RoomSettings, Store, Own extends object>(
  { settings, log, metrics, onStop, run }: Service<Settings>,
  { name, jobs }: Room<Settings, Store, Own>,
  means: Pick<JobMeans, 'dataSource' | 'clock' | 'bytesOf'> & Own,
): void {
  if (settings.WORKERS !== 'on') return
  const queues = openQueues({
    url: settings.REDIS_URL,
    namespace: settings.QUEUE_NAMESPACE,
    log,
    seal: newsSeal({ room: name, key: settings.NEWS_KEY, publicKeys: settings.NEWS_PUBLIC_KEYS }),
  })
  onStop('queues', queues.close)
  for (const startJob of jobs) run(startJob({ ...means, room: name, queues, log, metrics }))
}
