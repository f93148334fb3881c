import { parseArgs } from 'node:util'
import { ConfigError, databaseClock, NothingFoundError, openLog, readConfig } from '@gongshi/service-kit'
import { clockSettings, loadSettings } from './config.ts'
import { importCity } from './load/import-city.ts'
import { openRoomDatabase } from './store/open-room-database.ts'
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
  process.exitCode = error instanceof ConfigError ? 78 : NOTHING_THERE
}

/** Imports this room's share of the city and prints one report a file; bad rows keep nothing from loading. */
async function load(folder: string, settings: ReturnType<typeof loadSettings.parse>): Promise<void> {
  const dataSource = await openRoomDatabase({ url: settings.DATABASE_URL, statementMs: 0, poolSize: 2 })
  try {
    const context = {
      store: openStore(dataSource),
      clock: databaseClock(dataSource, clockSettings(settings)),
      actor: { kind: 'system', name: 'import' } as const,
      log: openLog({ service: 'organizations', level: settings.LOG_LEVEL }),
      signal: new AbortController().signal,
    }
    for await (const report of importCity(context, folder)) console.log(JSON.stringify(report))
  } finally {
    await dataSource.destroy()
  }
}
