import { parseArgs } from 'node:util'
import {
  ConfigError,
  databaseClock,
  migrate,
  NothingFoundError,
  openDatabase,
  readConfig,
} from '@gongshi/service-kit'
import { migrations } from '../migrations/index.ts'
import { loadRoom } from './load/load-room.ts'
import { loadSettings } from './load/load-settings.ts'
import { entities } from './store/entities.ts'
import { openStore } from './store/store.ts'

/** What a shell calls a missing input. */
const NOTHING_THERE = 66

const { values } = parseArgs({ options: { from: { type: 'string' } } })

try {
  if (!values.from)
    throw new ConfigError([{ setting: '--from', problem: 'the folder of the city is missing' }])
  await load(values.from, readConfig(loadSettings, process.env))
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof NothingFoundError)) throw error
  console.error(error.message)
  process.exit(error instanceof ConfigError ? 78 : NOTHING_THERE)
}

/** Prints one report a file; bad rows are in the reports and keep nothing from loading. */
async function load(city: string, settings: ReturnType<typeof loadSettings.parse>): Promise<void> {
  const dataSource = await openDatabase({
    url: settings.DATABASE_URL,
    entities,
    migrations,
    statementMs: 60_000,
  })
  try {
    await migrate(dataSource)
    const sandboxDatabase = settings.SANDBOX === '1' ? settings.SANDBOX_DATABASE : undefined
    const loading = { store: openStore(dataSource), clock: databaseClock(dataSource, { sandboxDatabase }) }
    const own = new URL('../data', import.meta.url).pathname
    for await (const report of loadRoom(loading, { own, city, without: settings.CALENDAR_WITHOUT }))
      console.log(JSON.stringify(report))
  } finally {
    await dataSource.destroy()
  }
}
