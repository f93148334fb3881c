import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { startMariadb, startRedis } from '@gongshi/launcher'
import { ensurePages } from '@gongshi/launcher/pages'
import { ensurePrograms } from '@gongshi/launcher/programs'
import { databaseUrl, type House, sandboxClock, startHouse } from '@gongshi/sandbox'

/** Ten in the morning before the National Day holidays: notices of these days close after them. */
const TAKEN_AT = '2026-09-21T10:00:00+08:00'

/**
 * A house with the demo city on servers of its own, at always the same moment, so that the pictures stay the same.
 *
 * @returns the house, and how to take all of it away
 */
export async function houseForPictures(): Promise<{ house: House; takeDown: () => Promise<void> }> {
  await ensurePages()
  const programs = await ensurePrograms()
  const dir = mkdtempSync(`${tmpdir()}/gongshi-pictures-`)
  const undo = [async () => rmSync(dir, { recursive: true })]
  const takeDown = async () => {
    for (const step of undo.toReversed()) await step()
  }
  try {
    const mysql = await startMariadb({ dir: `${dir}/mysql` })
    undo.push(mysql.stop)
    const redis = await startRedis({ dir: `${dir}/redis` })
    undo.push(redis.stop)
    const log = () => undefined
    const urls = { mysqlUrl: mysql.url, redisUrl: redis.url }
    const house = await startHouse({ ...urls, dataDir: dir, load: 'none', programs, portal: true, log })
    undo.push(house.stop)
    await sandboxClock(databaseUrl(mysql.url, `${house.prefix}_sandbox`), TAKEN_AT)
    await house.load('demo')
    return { house, takeDown }
  } catch (error) {
    await takeDown()
    throw error
  }
}
