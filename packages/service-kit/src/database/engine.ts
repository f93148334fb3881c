import mysql from 'mysql2/promise'

/** Which server answers: TypeORM treats their JSON columns and locks differently (platform 3). */
export type Engine = 'mariadb' | 'mysql'

/** Asks the server what it is. */
export async function engineOf(url: string): Promise<Engine> {
  const connection = await mysql.createConnection({ uri: driverUrl(url), connectTimeout: 3000 })
  try {
    const [rows] = await connection.query('select version() as version')
    const [row] = rows as { version: string }[]
    return row?.version.toLowerCase().includes('mariadb') ? 'mariadb' : 'mysql'
  } finally {
    connection.destroy()
  }
}

/** The address as mysql2 reads it; `mariadb://` means the same server protocol. */
export function driverUrl(url: string): string {
  return url.replace(/^mariadb:/, 'mysql:')
}
