import mysql from 'mysql2/promise'
import { schemaScript } from './schema-script.ts'

/**
 * Makes a schema that is the same as another, rows included.
 *
 * @param serverUrl a user who may create schemas, no schema named
 * @param to must not be there yet
 */
export async function copySchema(
  serverUrl: string,
  { from, to }: { from: string; to: string },
): Promise<void> {
  const connection = await mysql.createConnection({ uri: serverUrl, multipleStatements: true })
  try {
    const script = await schemaScript(connection, from)
    await connection.query(`create database ${to} charset utf8mb4 collate utf8mb4_bin; use ${to}; ${script}`)
  } finally {
    await connection.end()
  }
}
