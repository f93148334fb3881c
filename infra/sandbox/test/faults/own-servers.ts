import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { type PrivateServer, startMariadb, startRedis } from '@gongshi/launcher'
import { afterAll, beforeAll } from '@jest/globals'
import { closeHouse, type HouseUnderTest, openHouse } from '../house/open-house.ts'

/** A house whose servers are its own too, so that they may be killed. */
export type Breakable = { house: HouseUnderTest; mariadb: PrivateServer; redis: PrivateServer }

/** Brings up private servers and a house on them before the tests of this file, and clears all away. */
export function breakableHouse(): () => Breakable {
  const dir = mkdtempSync(`${tmpdir()}/gongshi-faults-`)
  let all: Breakable | undefined
  beforeAll(async () => {
    const mariadb = await startMariadb({ dir: `${dir}/mysql` })
    const redis = await startRedis({ dir: `${dir}/redis` })
    const house = await openHouse({ mysqlUrl: mariadb.url, redisUrl: redis.url })
    all = { house, mariadb, redis }
  }, 240_000)
  afterAll(async () => {
    if (all) await closeHouse(all.house)
    await all?.redis.stop()
    await all?.mariadb.stop()
    rmSync(dir, { recursive: true })
  }, 90_000)
  return () => {
    if (!all) throw new Error('the house is not up')
    return all
  }
}
