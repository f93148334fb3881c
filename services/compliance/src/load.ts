import { parseArgs } from 'node:util'
import { databaseClock, openLog, readConfig } from '@gongshi/service-kit'
import { clockSettings, loadSettings } from './config.ts'
import { importCity } from './load/import-city.ts'
import { openRoomDatabase } from './store/open-room-database.ts'
import { openStore } from './store/store.ts'

/** Imports this room's share of the city: `node src/load.ts --from <folder>`; one report a file, as a line of JSON. */
const { values } = parseArgs({ options: { from: { type: 'string' } } })
if (!values.from) throw new Error('usage: load.ts --from <folder>')

const settings = readConfig(loadSettings, process.env)
const dataSource = await openRoomDatabase({ url: settings.DATABASE_URL, statementMs: 0, poolSize: 2 })
try {
  const context = {
    store: openStore(dataSource),
    clock: databaseClock(dataSource, clockSettings(settings)),
    actor: { kind: 'system', name: 'import' } as const,
    log: openLog({ service: 'compliance', level: settings.LOG_LEVEL }),
    signal: new AbortController().signal,
  }
  for await (const report of importCity(context, values.from)) console.log(JSON.stringify(report))
} finally {
  await dataSource.destroy()
}
