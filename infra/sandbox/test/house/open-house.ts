import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { ensurePages } from '@gongshi/launcher/pages'
import { ensurePrograms } from '@gongshi/launcher/programs'
import { createPool, type Pool } from 'mysql2/promise'
import { sandboxClock } from '../../src/clock/sandbox-clock.ts'
import { databaseUrl, dropDatabases } from '../../src/house/databases.ts'
import type { RoomName } from '../../src/house/names.ts'
import { type House, type HouseOptions, startHouse } from '../../src/house.ts'
import { type Ask, askAt } from './ask.ts'
import { emptyRedis } from './empty-redis.ts'

/** A running house of a test's own: real processes, its own databases, its own Redis database, a clock to move. */
export type HouseUnderTest = House & {
  ask: Ask
  /** Moves the clock of every process; `real` puts it back. */
  clock: (to: string) => Promise<void>
  /** Looks into a room's database, past all doors: for assertions only. */
  rows: <R>(room: RoomName, sql: string, values?: readonly unknown[]) => Promise<R[]>
}

export type UnderTestOptions = Partial<
  Pick<HouseOptions, 'load' | 'mysqlUrl' | 'redisUrl' | 'rooms' | 'portal' | 'ports' | 'env'> & {
    /** Its processes are the bundles of `npm start`, or the sources of a deployment. */
    runs: 'bundles' | 'sources'
    /** When the city is loaded, for what is reckoned from the day it is first heard; now when left out. */
    at: string
  }
>

/** A file of tests writes as a whole city would, from one address. */
const TESTS_WRITE = { RATE_WRITES: '600' }

/** Starts a house; `closeHouse` must follow. */
export async function openHouse({
  load = 'fixtures',
  runs = 'bundles',
  at,
  ...options
}: UnderTestOptions = {}): Promise<HouseUnderTest> {
  const dataDir = mkdtempSync(`${tmpdir()}/gongshi-house-`)
  const { mysqlUrl = given('TEST_MYSQL_URL') } = options
  const redisUrl = options.redisUrl
    ? await emptyRedis(options.redisUrl)
    : await emptyRedis(given('TEST_REDIS_URL'), OF_WORKER)
  const prefix = `gongshi_t${process.env.JEST_WORKER_ID ?? 0}_${process.pid}`
  if (options.portal) await ensurePages()
  const programs = runs === 'sources' ? undefined : await ensurePrograms()
  const log = () => undefined
  const house = await startHouse({
    ...options,
    programs,
    env: { ...TESTS_WRITE, ...options.env },
    mysqlUrl,
    redisUrl,
    dataDir,
    prefix,
    log,
    load: at ? 'none' : load,
  })
  const pools = new Map<RoomName, Pool>()
  const rows: HouseUnderTest['rows'] = async (room, sql, values = []) => {
    const pool = pools.get(room) ?? createPool(databaseUrl(mysqlUrl, `${prefix}_${room}`))
    pools.set(room, pool)
    const ask = () => pool.query(sql, [...values])
    // a connection may have died with its server; asked again, the pool opens another
    const [found] = await ask().catch(ask)
    return found as never
  }
  const stop = async () => {
    await Promise.all([...pools.values()].map((pool) => pool.end()))
    await house.stop()
  }
  const clock = async (to: string) =>
    void (await sandboxClock(databaseUrl(mysqlUrl, `${prefix}_sandbox`), to))
  if (at && load !== 'none') {
    await clock(at)
    await house.load(load)
  }
  return { ...house, stop, rows, clock, ask: askAt({ url: house.urls.gateway, dataDir }) }
}

/** Stops a house and drops what it kept. */
export async function closeHouse(house: HouseUnderTest): Promise<void> {
  await house.stop()
  await dropDatabases(house.mysqlUrl, house.prefix)
  if (!process.env.KEEP_HOUSE) rmSync(house.dataDir, { recursive: true })
}

function given(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: run the tests by npm test`)
  return value
}

/** One of Redis's databases for each test worker, so that two houses do not empty each other's queues. */
const OF_WORKER = 8 + (Number(process.env.JEST_WORKER_ID ?? 1) % 8)
