import { ROOMS } from '@gongshi/sandbox'
import { createConnection } from 'mysql2/promise'
import { fingerprint } from '../../door/fingerprint.mjs'
import { ROOT } from '../places.ts'

/** What the demo city consists of: its own data, and what a room brings along. */
export function cityFingerprint(): string {
  return fingerprint(
    ROOT,
    ['infra/sandbox/data', ...ROOMS.map((room) => `services/${room}/data`)],
    () => true,
  )
}

/** Whether this very city was loaded into these databases before; the note lies beside the data, so a new database has none. */
export async function isLoaded(mysqlUrl: string, prefix: string, city: string): Promise<boolean> {
  return withNotes(mysqlUrl, prefix, async (query) => {
    const rows = await query('select city from loaded_city where city = ?', [city])
    return rows.length > 0
  })
}

/** Notes that it was. */
export async function noteLoaded(mysqlUrl: string, prefix: string, city: string): Promise<void> {
  await withNotes(mysqlUrl, prefix, (query) =>
    query('insert ignore into loaded_city (city) values (?)', [city]),
  )
}

type Query = (sql: string, values?: string[]) => Promise<unknown[]>

async function withNotes<T>(
  mysqlUrl: string,
  prefix: string,
  work: (query: Query) => Promise<T>,
): Promise<T> {
  const connection = await createConnection(mysqlUrl)
  const query: Query = async (sql, values) => (await connection.query(sql, values))[0] as unknown[]
  try {
    await query(
      `create database if not exists \`${prefix}_sandbox\` character set utf8mb4 collate utf8mb4_bin`,
    )
    await query(`use \`${prefix}_sandbox\``)
    await query(
      'create table if not exists loaded_city (city char(64) primary key, loaded_at datetime(3) not null default now(3))',
    )
    return await work(query)
  } finally {
    await connection.end()
  }
}
