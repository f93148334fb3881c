import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { findBrowser } from '@gongshi/launcher'
import { ensurePages } from '@gongshi/launcher/pages'
import { databaseUrl, type House, sandboxClock, startHouse } from '@gongshi/sandbox'
import type { Board } from './board.ts'
import { boardCity } from './board-city.ts'
import close from './close.ts'
import { openControl } from './control.ts'

declare global {
  var openBoard: House | undefined
}

/** Half past nine on the day of the acceptance scenarios, in Beijing. */
const OPENED_AT = '2026-03-02T09:30:00+08:00'

/** Puts up one house with a small city and its portal for all browser tests of a run. */
export default async function open(): Promise<void> {
  const reasons: string[] = []
  const browser = await findBrowser(reasons)
  if (!browser) throw new Error(`no browser: ${reasons.join('; ')}`)
  await ensurePages()
  const dataDir = mkdtempSync(`${process.env.TEST_DIR ?? tmpdir()}/gongshi-board-`)
  const house = await startHouse({
    mysqlUrl: given('TEST_MYSQL_URL'),
    redisUrl: ownRedis(given('TEST_REDIS_URL')),
    dataDir,
    prefix: `gongshi_board_${process.pid}`,
    load: 'none',
    portal: true,
    log: () => undefined,
  })
  globalThis.openBoard = house
  try {
    await sandboxClock(databaseUrl(house.mysqlUrl, `${house.prefix}_sandbox`), OPENED_AT)
    await house.load('fixtures', boardCity(dataDir))
  } catch (error) {
    await close()
    throw error
  }
  process.env.TEST_BOARD = JSON.stringify(boardOf(house, browser, await openControl(house)))
}

function boardOf(house: House, browser: Board['browser'], control: string): Board {
  return {
    url: house.urls.portal,
    graph: house.urls.gateway,
    issuer: house.urls.issuer,
    control,
    dataDir: house.dataDir,
    redis: house.redisUrl,
    procurement: databaseUrl(house.mysqlUrl, `${house.prefix}_procurement`),
    browser,
  }
}

function given(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: run the tests by npm test`)
  return value
}

/** A database of Redis that no house of the other tests uses. */
function ownRedis(url: string): string {
  const own = new URL(url)
  own.pathname = '/7'
  return own.href
}
