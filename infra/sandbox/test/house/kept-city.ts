import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { copySchema, until } from '@gongshi/testkit'
import { createConnection } from 'mysql2/promise'
import { dropDatabases } from '../../src/house/databases.ts'
import { ROOMS } from '../../src/house/names.ts'
import { type House, type HouseOptions, startHouse } from '../../src/house.ts'

/** A city as it stood when it was kept: a house can be put up around a copy of it, without migrating and loading. */
export type KeptCity = {
  mysqlUrl: string
  prefix: string
  dataDir: string
  drop: () => Promise<void>
}

type Where = { prefix: string; dataDir: string }

/** Keeps what a house holds, once all its rooms have heard all news. */
export async function keepCity(house: House, { prefix, dataDir }: Where): Promise<KeptCity> {
  const { mysqlUrl } = house
  await until(() => isQuiet(house), { within: 30_000, every: 50 })
  await copy({ mysqlUrl, from: house, to: { prefix, dataDir } })
  return { mysqlUrl, prefix, dataDir, drop: () => dropDatabases(mysqlUrl, prefix) }
}

/** Puts up a house around a copy of the city: its own processes, databases and clock. */
export async function houseAround(
  city: KeptCity,
  options: Where & Pick<HouseOptions, 'redisUrl' | 'portal' | 'env' | 'ports' | 'programs'>,
): Promise<House> {
  await copy({ mysqlUrl: city.mysqlUrl, from: city, to: options })
  return startHouse({ ...options, mysqlUrl: city.mysqlUrl, load: 'none', log: () => undefined })
}

async function copy({ mysqlUrl, from, to }: { mysqlUrl: string; from: Where; to: Where }): Promise<void> {
  mkdirSync(to.dataDir, { recursive: true })
  for (const part of ['files', 'issuer', 'house.json'])
    cpSync(`${from.dataDir}/${part}`, `${to.dataDir}/${part}`, { recursive: true })
  forgetPorts(`${to.dataDir}/house.json`)
  await Promise.all(
    [...ROOMS, 'sandbox'].map((name) =>
      copySchema(mysqlUrl, { from: `${from.prefix}_${name}`, to: `${to.prefix}_${name}` }),
    ),
  )
}

/** Two houses stand at other addresses. */
function forgetPorts(file: string): void {
  const kept = JSON.parse(readFileSync(file, 'utf8')) as object
  writeFileSync(file, JSON.stringify({ ...kept, ports: {} }), { mode: 0o600 })
}

async function isQuiet({ mysqlUrl, prefix }: House): Promise<boolean> {
  const connection = await createConnection(mysqlUrl)
  try {
    for (const room of ROOMS) {
      const [rows] = await connection.query(
        `select 1 from ${prefix}_${room}.outbox_delivery where settled = 0 limit 1`,
      )
      if ((rows as unknown[]).length > 0) return false
    }
    return true
  } finally {
    await connection.end()
  }
}
