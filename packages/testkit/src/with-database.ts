import type { CanQuery } from '@gongshi/service-kit/clock'
import mysql from 'mysql2/promise'

/** Does something with the database of a house that runs: what no page and no mutation can bring about. */
export async function withDatabase<T>(url: string, work: (on: CanQuery) => Promise<T>): Promise<T> {
  const connection = await mysql.createConnection(url)
  try {
    return await work({ query: async (sql, values) => (await connection.query(sql, values))[0] })
  } finally {
    await connection.end()
  }
}
