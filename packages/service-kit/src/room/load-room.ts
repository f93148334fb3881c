import { parseArgs } from 'node:util'
import type { Actor } from '@gongshi/domain-kit'
import type { DataSource } from 'typeorm'
import type { z } from 'zod'
import { databaseClock } from '../clock/database-clock.ts'
import { ConfigError, type RoomSettings, readConfig } from '../config/index.ts'
import { migrate } from '../database/migrations/migrate.ts'
import { openDatabase } from '../database/open-database.ts'
import { demandSomething, NothingOfFileError } from '../importing/demand-something.ts'
import { NothingFoundError } from '../importing/find-files.ts'
import type { ImportReport } from '../importing/import-report.ts'
import { openLog } from '../log/open-log.ts'
import { NeighbourUnavailable } from '../neighbours/neighbour-unavailable.ts'
import type { Means, Tables } from './room.ts'
import { sandboxOf } from './sandbox-of.ts'

/** What an import of a room is at least told. */
export const loadSettingsOfRoom = {
  DATABASE_URL: true,
  SANDBOX: true,
  SANDBOX_DATABASE: true,
  LOG_LEVEL: true,
} as const
type LoadSettings = Pick<RoomSettings, keyof typeof loadSettingsOfRoom>

type Load<Settings extends LoadSettings, Store> = {
  room: { name: string; tables: Tables; openStore: (dataSource: DataSource) => Store }
  settings: z.ZodType<Settings>
  /** Imports the folder of a city file by file, and tells of each what became of it. */
  load: (
    means: Means<Store> & { settings: Settings; actor: Actor; signal: AbortSignal },
    city: string,
  ) => AsyncIterable<ImportReport>
}

/**
 * An import from the shell: `--from` a folder; prints one report a file as a line of JSON; bad rows keep nothing from loading.
 *
 * Ends as sysexits has it: 65 nothing of a file came in, 66 nothing to read was there, 69 a neighbour is away, 78 a setting is missing, each in a sentence.
 */
export async function loadRoom<Settings extends LoadSettings, Store>(
  loading: Load<Settings, Store>,
): Promise<never> {
  try {
    const { values } = parseArgs({ options: { from: { type: 'string' } } })
    if (!values.from)
      throw new ConfigError([{ setting: '--from', problem: 'the folder of the city is missing' }])
    await loadFrom(values.from, loading)
    // The lines to the neighbours stay open for more questions; there are none.
    process.exit(0)
  } catch (error) {
    process.exit(exitCodeOf(error))
  }
}

async function loadFrom<Settings extends LoadSettings, Store>(
  city: string,
  { room, settings: shape, load }: Load<Settings, Store>,
): Promise<void> {
  const settings = readConfig(shape, process.env)
  const dataSource = await openDatabase({
    url: settings.DATABASE_URL,
    statementMs: 60_000,
    poolSize: 2,
    ...room.tables,
  })
  try {
    await migrate(dataSource)
    const means = {
      store: room.openStore(dataSource),
      clock: databaseClock(dataSource, sandboxOf(settings)),
      log: openLog({ service: room.name, level: settings.LOG_LEVEL }),
      actor: { kind: 'system', name: 'import' } as const,
      signal: new AbortController().signal,
      settings,
    }
    const reports: ImportReport[] = []
    for await (const report of load(means, city)) {
      console.log(JSON.stringify(report))
      reports.push(report)
    }
    demandSomething(reports)
  } finally {
    await dataSource.destroy()
  }
}

/** A sentence for what the operator can mend; anything else is a defect. */
function exitCodeOf(error: unknown): number {
  const known = KNOWN.find(([kind]) => error instanceof kind)
  console.error(known ? (error as Error).message : error)
  return known?.[1] ?? 1
}

const KNOWN = [
  [NothingOfFileError, 65],
  [NothingFoundError, 66],
  [NeighbourUnavailable, 69],
  [ConfigError, 78],
] as const
