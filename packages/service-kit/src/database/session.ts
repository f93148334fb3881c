import mysql, { type Pool, type PoolConnection, type PoolOptions } from 'mysql2'
import type { Engine } from './engine.ts'

type Session = { engine: Engine; statementMs: number }

/**
 * mysql2 for TypeORM, with every new connection told how this house works before its first statement.
 *
 * READ COMMITTED everywhere; a lock is waited for two seconds; a statement ends at its limit (platform 3 and 7).
 */
export function driverFor(session: Session) {
  return {
    ...mysql,
    createPool: (options: PoolOptions): Pool => {
      const pool = mysql.createPool(options)
      pool.on('connection', (connection: PoolConnection) => {
        // Without a listener a server that goes away would end the process.
        connection.on('error', () => undefined)
        for (const sql of settingsOf(session)) connection.query(sql, () => undefined)
      })
      return pool
    },
  }
}

function settingsOf({ engine, statementMs }: Session): string[] {
  return [
    'set session transaction isolation level read committed',
    'set session innodb_lock_wait_timeout = 2',
    `set session time_zone = '+00:00'`,
    statementLimit(engine, statementMs),
  ]
}

/** MariaDB limits every statement, in seconds; MySQL limits SELECT, in milliseconds; 0 is no limit. */
export function statementLimit(engine: Engine, limitMs: number): string {
  return engine === 'mariadb'
    ? `set session max_statement_time = ${limitMs / 1000}`
    : `set session max_execution_time = ${limitMs}`
}
