import mysql, { type Connection } from 'mysql2/promise'
import { testMysqlUrl } from './servers.ts'

/** Where a schema of the tests' server is. */
export const urlOf = (schema: string): string => `${testMysqlUrl().replace(/\/*$/, '')}/${schema}`

/** Works on the tests' server with a connection of its own, which may run several statements at once. */
export async function onServer<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = await mysql.createConnection({ uri: testMysqlUrl(), multipleStatements: true })
  try {
    return await work(connection)
  } finally {
    await connection.end()
  }
}
