import { setTimeout as pause } from 'node:timers/promises'
import { DataSource, type DataSourceOptions, type EntityMetadata } from 'typeorm'
import { waits } from '../waits/index.ts'
import { isDatabaseAway } from './database-errors.ts'
import { driverUrl, type Engine, engineOf } from './engine.ts'
import { driverFor, statementLimit } from './session.ts'

/** What a room says about its database. */
export type DatabaseOptions = {
  /** `mysql://user:password@host:port/schema` */
  url: string
  /** The account that changes tables, where the room's own may not. */
  ownerUrl?: string
  entities?: DataSourceOptions['entities']
  /** The folders of its migrations, beside the ground of every room. */
  migrations?: readonly string[]
  /** Connections at most. */
  poolSize?: number
  /** A statement that runs longer is ended. */
  statementMs?: number
  /** How long to wait for a server that is not there yet. */
  patienceMs?: number
}

/**
 * Opens a room's database.
 *
 * @returns a TypeORM data source with utf8mb4_bin literals, UTC, civil dates as text and READ COMMITTED
 * @throws the driver's error when the server refuses, or is still away after `patienceMs`
 */
export async function openDatabase(options: DatabaseOptions): Promise<DataSource> {
  const {
    url,
    entities = [],
    migrations = [],
    poolSize = 10,
    statementMs = waits.statement.ms,
    patienceMs = 30_000,
  } = options
  const engine = await patiently(() => engineOf(url), patienceMs)
  const dataSource = new DataSource({
    type: engine,
    url: driverUrl(url),
    driver: driverFor({ engine, statementMs }),
    charset: 'utf8mb4_bin',
    timezone: 'Z',
    dateStrings: ['DATE'],
    bigNumberStrings: false,
    connectTimeout: 3000,
    entities,
    synchronize: false,
    logging: false,
    poolSize,
    extra: { maxIdle: poolSize, queueLimit: 5000, enableKeepAlive: true },
  })
  limits.set(dataSource, statementMs)
  folders.set(dataSource, migrations)
  if (options.ownerUrl && options.ownerUrl !== url)
    owners.set(dataSource, { ...options, url: options.ownerUrl })
  await dataSource.initialize()
  for (const metadata of dataSource.entityMetadatas) readNothingBack(metadata)
  return dataSource
}

/** Keys, versions and stamps are made here: TypeORM need not ask, row by row, what the database made of an insert. */
function readNothingBack(metadata: EntityMetadata): void {
  metadata.getInsertionReturningColumns = () => []
}

/** How whoever may change the tables of a data source opens it. */
const owners = new WeakMap<DataSource, DatabaseOptions>()

/** The account that changes this database's tables: another one than the room's own, or that one itself. */
export async function withOwner(
  dataSource: DataSource,
  work: (owner: DataSource) => Promise<void>,
): Promise<void> {
  const options = owners.get(dataSource)
  if (!options) return work(dataSource)
  const owner = await openDatabase({ ...options, ownerUrl: undefined, poolSize: 2 })
  try {
    await work(owner)
  } finally {
    await owner.destroy()
  }
}

/** The folders of migrations a data source was opened with. */
const folders = new WeakMap<DataSource, readonly string[]>()

/** Where the migrations of a data source lie, beside those of the ground. */
export const migrationFoldersOf = (dataSource: DataSource): readonly string[] => folders.get(dataSource) ?? []

/** The statement limit a data source was opened with. */
const limits = new WeakMap<DataSource, number>()

/** Ends statements of this connection after the data source's limit again, or never. */
export function limitStatements(dataSource: DataSource, hurry: 'hurried' | 'unhurried'): string {
  return statementLimit(engineUnder(dataSource), hurry === 'hurried' ? (limits.get(dataSource) ?? 0) : 0)
}

/** The server behind a data source. */
export function engineUnder(dataSource: DataSource): Engine {
  return dataSource.options.type === 'mariadb' ? 'mariadb' : 'mysql'
}

async function patiently<T>(attempt: () => Promise<T>, patienceMs: number): Promise<T> {
  const until = performance.now() + patienceMs
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (!isDatabaseAway(error) || performance.now() > until) throw error
      await pause(250)
    }
  }
}
