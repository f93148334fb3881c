import { rmSync } from 'node:fs'
import { dropDatabases } from '@gongshi/sandbox'

/** Takes the house of the browser tests down and drops what it kept. */
export default async function close(): Promise<void> {
  const house = globalThis.openBoard
  if (!house) return
  await house.stop()
  await dropDatabases(house.mysqlUrl, house.prefix)
  if (!process.env.KEEP_HOUSE) rmSync(house.dataDir, { recursive: true })
}
