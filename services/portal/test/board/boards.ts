import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { ensurePrograms } from '@gongshi/launcher/programs'
import { databaseUrl, dropDatabases, type House, sandboxClock, startHouse } from '@gongshi/sandbox'
import { emptyRedis, houseAround, type KeptCity, keepCity } from '@gongshi/sandbox/test'
import { boardCity } from './board-city.ts'

/** The boards of a run: one for each worker. */
export type Boards = {
  /** The board a worker has now. */
  of: (worker: string) => Promise<House>
  /**
   * The board for a file of tests. Files share that of their worker, whose clock nobody moves; who moves it has a new one to
   * itself.
   */
  handOut: (worker: string, of: { ownClock: boolean }) => Promise<House>
  close: () => Promise<void>
}

/** Half past nine on the day of the acceptance scenarios, in Beijing. */
const OPENED_AT = '2026-03-02T09:30:00+08:00'

type Given = { house: Promise<House>; isMoved: boolean }

/** Loads the city at once, into the board that is given out first; the others are put up around a copy of it. */
export function openBoards(): Boards {
  const given = new Map<string, Given>()
  const first = firstBoard()
  first.catch(() => undefined)
  let isFirstGiven = false

  const putUp = async (worker: string): Promise<House> => {
    const isFirst = !isFirstGiven
    isFirstGiven = true
    const { house, city } = await first
    return isFirst ? house : another(city, worker)
  }
  const handOut: Boards['handOut'] = async (worker, { ownClock }) => {
    const last = given.get(worker)
    if (last && !last.isMoved && !ownClock) return last.house
    if (last) await takeDown(await last.house)
    const house = putUp(worker)
    given.set(worker, { house, isMoved: ownClock })
    return house
  }
  const of = async (worker: string): Promise<House> => {
    const one = given.get(worker)
    if (!one) throw new Error(`worker ${worker} has no board`)
    return one.house
  }
  const close = async () => {
    const opened = await first.catch(() => undefined)
    if (!opened) return
    const { house, city } = opened
    const houses = await Promise.all([...given.values()].map((one) => one.house))
    await Promise.all((isFirstGiven ? houses : [house]).map(takeDown))
    await city.drop()
  }
  return { of, handOut, close }
}

async function firstBoard(): Promise<{ house: House; city: KeptCity }> {
  const dataDir = folder()
  const prefix = `gongshi_board_${process.pid}`
  const house = await startHouse({
    mysqlUrl: required('TEST_MYSQL_URL'),
    redisUrl: await emptyRedis(required('TEST_REDIS_URL'), FIRST),
    dataDir,
    prefix,
    load: 'none',
    programs: await ensurePrograms(),
    portal: true,
    log: () => undefined,
  })
  try {
    await sandboxClock(databaseUrl(house.mysqlUrl, `${house.prefix}_sandbox`), OPENED_AT)
    await house.load('fixtures', boardCity(dataDir))
    return { house, city: await keepCity(house, { prefix: `${prefix}_city`, dataDir: folder() }) }
  } catch (error) {
    await takeDown(house)
    throw error
  }
}

let count = 0

async function another(city: KeptCity, worker: string): Promise<House> {
  count += 1
  const redisUrl = await emptyRedis(required('TEST_REDIS_URL'), FIRST + Number(worker))
  const programs = await ensurePrograms()
  const prefix = `${city.prefix}_${count}`
  return houseAround(city, { prefix, dataDir: folder(), redisUrl, programs, portal: true })
}

async function takeDown(house: House): Promise<void> {
  await house.stop()
  await dropDatabases(house.mysqlUrl, house.prefix)
  if (!process.env.KEEP_HOUSE) rmSync(house.dataDir, { recursive: true })
}

/** Databases of Redis that no house of the other tests uses. */
const FIRST = 3

const folder = (): string => mkdtempSync(`${process.env.TEST_DIR ?? tmpdir()}/gongshi-board-`)

function required(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: run the tests by npm test`)
  return value
}
