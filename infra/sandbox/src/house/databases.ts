import { createConnection } from 'mysql2/promise'
import { ROOMS } from './names.ts'

/**
 * One database per room and one for the sandbox's clock, made when missing.
 *
 * @param serverUrl a user who may create databases, no database named
 * @param prefix `gongshi` in the demo city; tests take their own, so that two houses share one server
 */
export async function createDatabases(serverUrl: string, prefix: string): Promise<void> {
  const connection = await createConnection(serverUrl)
  try {
    for (const name of databaseNames(prefix))
      await connection.query(
        `create database if not exists \`${name}\` character set utf8mb4 collate utf8mb4_bin`,
      )
  } finally {
    await connection.end()
  }
}

/** Drops what `createDatabases` made: for tests. */
export async function dropDatabases(serverUrl: string, prefix: string): Promise<void> {
  const connection = await createConnection(serverUrl)
  try {
    for (const name of databaseNames(prefix)) await connection.query(`drop database if exists \`${name}\``)
  } finally {
    await connection.end()
  }
}

/** The address of one database on the server. */
export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

const databaseNames = (prefix: string): string[] => [...ROOMS, 'sandbox'].map((name) => `${prefix}_${name}`)
