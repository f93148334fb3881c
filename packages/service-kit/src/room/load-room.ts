import { existsSync } from 'node:fs'
import { join } from 'node:path'
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
  MIGRATION_DATABASE_URL: true,
  SANDBOX: true,
  SANDBOX_DATABASE: true,
  LOG_LEVEL: true,
} as const
type LoadSettings = Pick<RoomSettings, keyof typeof loadSettingsOfRoom>

type Load<Settings extends LoadSettings, Store> = {
  room: { name: string; tables: Tables; openStore: (dataSource: DataSource) => Store }
  settings: z.ZodType<Settings>
  /** Imports the folder of a city file by file, and tells of each what became of it. */
  load: LoadFolder<Settings, Store>
  /** Imports what every city starts from, and nothing that is made up; left out by a room that starts empty. */
  base?: LoadFolder<Settings, Store>
}

type LoadFolder<Settings, Store> = (
  means: Means<Store> & { settings: Settings; actor: Actor; signal: AbortSignal },
  folder: string,
) => AsyncIterable<ImportReport>

/**
 * An import from the shell: `--from` a folder, or `--base`, what every city starts from; prints one report a file as a line of JSON; bad rows keep
 * nothing from loading.
 *
 * Ends as sysexits has it: 65 nothing of a file came in, 66 nothing to read was there, 69 a neighbour is away, 78 a setting is missing, each in a sentence.
 */
export async function loadRoom<Settings extends LoadSettings, Store>(
  loading: Load<Settings, Store>,
): Promise<never> {
  try {
    const { values } = parseArgs({ options: { from: { type: 'string' }, base: { type: 'boolean' } } })
    await loadFrom(...asked(values, loading))
    // The lines to the neighbours stay open for more questions; there are none.
    process.exit(0)
  } catch (error) {
    process.exit(exitCodeOf(error))
  }
}

/** Where the data that every city starts from lies: in an image by itself, in the repository among the demo city's. */
const BASES = ['base', 'infra/sandbox/data']
const ROOT = join(import.meta.dirname, '../../../..')

function asked<Settings extends LoadSettings, Store>(
  { from, base }: { from?: string | undefined; base?: boolean | undefined },
  loading: Load<Settings, Store>,
): [string, Load<Settings, Store>] {
  if (from) return [from, loading]
  if (!base) throw new ConfigError([{ setting: '--from', problem: 'the folder of the city is missing' }])
  if (!loading.base) throw new ConfigError([{ setting: '--base', problem: 'this room starts empty' }])
  const folder = BASES.map((path) => join(ROOT, path)).find(existsSync) ?? ''
  return [folder, { ...loading, load: loading.base }]
}

async function loadFrom<Settings extends LoadSettings, Store>(
  city: string,
  { room, settings: shape, load }: Load<Settings, Store>,
): Promise<void> {
  const settings = readConfig(shape, process.env)
  const dataSource = await openDatabase({
    url: settings.DATABASE_URL,
    ownerUrl: settings.MIGRATION_DATABASE_URL,
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
