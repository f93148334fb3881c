import { parseArgs } from 'node:util'
import {
  ConfigError,
  databaseClock,
  migrate,
  NothingFoundError,
  openDatabase,
  readConfig,
} from '@gongshi/service-kit'
import type { z } from 'zod'
import { migrations } from '../migrations/index.ts'
import { loadProjects } from './load/load-projects.ts'
import { loadSettings } from './load/load-settings.ts'
import { openNeighbours } from './neighbours/open-neighbours.ts'
import { openStore } from './store/store.ts'

/** What a shell calls a missing input. */
const NOTHING_THERE = 66

const { values } = parseArgs({ options: { from: { type: 'string' } } })

try {
  if (!values.from)
    throw new ConfigError([{ setting: '--from', problem: 'the folder of the city is missing' }])
  await load(values.from, readConfig(loadSettings, process.env))
  // The lines to the neighbours stay open for more questions; there are none.
  process.exit(0)
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof NothingFoundError)) throw error
  console.error(error.message)
  process.exit(error instanceof ConfigError ? 78 : NOTHING_THERE)
}

/** Prints one report a file; bad rows are in the reports and keep nothing from loading. */
async function load(city: string, settings: z.infer<typeof loadSettings>): Promise<void> {
  const dataSource = await openDatabase({ url: settings.DATABASE_URL, migrations, statementMs: 60_000 })
  try {
    await migrate(dataSource)
    const sandboxDatabase = settings.SANDBOX === '1' ? settings.SANDBOX_DATABASE : undefined
    const clock = databaseClock(dataSource, { sandboxDatabase })
    const loading = { store: openStore(dataSource), clock, neighbours: openNeighbours(settings) }
    for await (const report of loadProjects(city, loading)) console.log(JSON.stringify(report))
  } finally {
    await dataSource.destroy()
  }
}
