import { parseArgs } from 'node:util'
import {
  ConfigError,
  databaseClock,
  NeighbourUnavailable,
  NothingFoundError,
  openLog,
  readConfig,
} from '@gongshi/service-kit'
import { clockSettings, loadSettings } from './config.ts'
import { importCity } from './load/import-city.ts'
import { remembering } from './load/remembering.ts'
import { catalogueAt } from './neighbours/catalogue.ts'
import { openRoomDatabase } from './store/open-room-database.ts'
import { openStore } from './store/store.ts'

const { values } = parseArgs({ options: { from: { type: 'string' } } })

try {
  if (!values.from)
    throw new ConfigError([{ setting: '--from', problem: 'the folder of the city is missing' }])
  await load(values.from, readConfig(loadSettings, process.env))
  // The line to the catalogue stays open for more questions; there are none.
  process.exit(0)
} catch (error) {
  process.exit(exitCodeOf(error))
}

/** Imports this room's share of the city and prints one report a file; bad rows keep nothing from loading. */
async function load(folder: string, settings: ReturnType<typeof loadSettings.parse>): Promise<void> {
  const dataSource = await openRoomDatabase({ url: settings.DATABASE_URL, statementMs: 0, poolSize: 2 })
  try {
    const context = {
      store: openStore(dataSource),
      clock: databaseClock(dataSource, clockSettings(settings)),
      actor: { kind: 'system', name: 'import' } as const,
      log: openLog({ service: 'compliance', level: settings.LOG_LEVEL }),
      signal: new AbortController().signal,
      catalogue: remembering(
        catalogueAt({ url: settings.CATALOGUE_URL, key: settings.CATALOGUE_KEY, deadlineMs: 5000 }),
      ),
    }
    for await (const report of importCity(context, folder)) console.log(JSON.stringify(report))
  } finally {
    await dataSource.destroy()
  }
}

/** A missing setting and a neighbour that is away are told in a sentence; anything else is a defect. */
function exitCodeOf(error: unknown): number {
  const isKnown = [ConfigError, NeighbourUnavailable, NothingFoundError].some(
    (known) => error instanceof known,
  )
  console.error(isKnown ? (error as Error).message : error)
  if (error instanceof ConfigError) return 78
  if (error instanceof NothingFoundError) return 66
  return error instanceof NeighbourUnavailable ? 69 : 1
}
