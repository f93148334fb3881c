import { type DatabaseOptions, isInTransaction, openDatabase } from '@gongshi/service-kit'
import type { DataSource } from 'typeorm'
import { copyMigrated } from './migrated-once.ts'
import { onServer, urlOf } from './test-server.ts'

type Options = Pick<DatabaseOptions, 'entities' | 'migrations' | 'poolSize' | 'statementMs'> & {
  /** More schemas than one, in one test file: each with its own name. */
  name?: string
}

/** A schema of this test file's own. */
export type TestDatabase = Awaited<ReturnType<typeof testDatabase>>

/**
 * A schema of its own for a test file, migrated (once per run, then copied); one name per jest worker and call.
 *
 * Without migrations of a room it holds what every room stands on.
 */
export async function testDatabase({ name = '', ...options }: Options = {}) {
  counter += 1
  const schema = `test_${process.env.JEST_WORKER_ID ?? 0}_${process.pid}_${counter}${name && `_${name}`}`
  await onServer((server) =>
    server.query(
      `drop database if exists ${schema}; create database ${schema} charset utf8mb4 collate utf8mb4_bin`,
    ),
  )
  await copyMigrated(schema, options.migrations ?? [])
  const url = urlOf(schema)
  const dataSource = await openDatabase({ url, statementMs: 20_000, ...options })
  refuseSecondConnections(dataSource)
  return {
    url,
    schema,
    dataSource,
    /** Empties every table: `delete` is faster than `truncate` (platform 2). */
    clean: async (): Promise<void> => {
      const tables: { name: string }[] = await dataSource.query(
        `select table_name as name from information_schema.tables
          where table_schema = database() and table_type = 'BASE TABLE' and table_name <> 'schema_migration'`,
      )
      await dataSource.transaction(async (tx) => {
        await tx.query('set foreign_key_checks = 0')
        for (const { name } of tables) {
          // its rows are kept from being deleted one by one
          const empty = name === 'audit_entry' ? 'truncate' : 'delete from'
          await tx.query(`${empty} \`${name}\``)
        }
        await tx.query('set foreign_key_checks = 1')
      })
    },
    /** Closes the pool and drops the schema. */
    close: async (): Promise<void> => {
      if (dataSource.isInitialized) await dataSource.destroy()
      await onServer((server) => server.query(`drop database if exists ${schema}`))
    },
  }
}

let counter = 0

/** Whatever asks another connection of the pool inside a transaction fails every test it is part of (code.md, defect 1). */
function refuseSecondConnections(dataSource: DataSource): void {
  const connect = dataSource.createQueryRunner.bind(dataSource)
  dataSource.createQueryRunner = (mode) => {
    if (isInTransaction(dataSource)) throw new Error('a second connection was asked for inside a transaction')
    return connect(mode)
  }
}
