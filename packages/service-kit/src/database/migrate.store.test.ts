import { type TestDatabase, testDatabase } from '@gongshi/testkit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createGroundTables } from './ground-tables.ts'
import { migrate } from './migrate.ts'
import { openDatabase } from './open-database.ts'

let runs = 0

class Ground1700000000001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    runs += 1
    await new Promise((resolve) => setTimeout(resolve, 100))
    await createGroundTables(queryRunner)
  }
  async down(): Promise<void> {}
}

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase({ name: 'empty', migrations: [] })
})
afterAll(() => db.close())

test('of three processes that start together one migrates, and all find the tables', async () => {
  const open = () => openDatabase({ url: db.url, migrations: [Ground1700000000001] })
  const processes = await Promise.all([open(), open(), open()])
  await Promise.all(processes.map(migrate))
  expect(runs).toBe(1)
  for (const dataSource of processes) {
    expect(await dataSource.query('select * from timer')).toEqual([])
    await migrate(dataSource)
    await dataSource.destroy()
  }
  expect(runs).toBe(1)
})

test('ground tables can be created again', async () => {
  await createGroundTables(db.dataSource)
})
