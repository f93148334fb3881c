import { createConnection } from 'mysql2/promise'

/**
 * Asks a MySQL or MariaDB server who it is.
 *
 * @returns its version
 * @throws when it does not answer within `withinMs` or refuses us
 */
export async function pingMysql(url: string, withinMs: number): Promise<string> {
  const connection = await createConnection({ uri: url, connectTimeout: withinMs })
  try {
    const [rows] = await connection.query({ sql: 'select version() as version', timeout: withinMs })
    await connection.end()
    return String((rows as { version: string }[])[0]?.version)
  } finally {
    connection.destroy()
  }
}
