import { schemaDifferences, type TestDatabase, testDatabase } from '@gongshi/testkit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { tables } from './tables.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase(tables)
})
afterAll(() => db.close())

/** One edition is in force: a column reckoned by the database, whose expression TypeORM cannot read back, under a unique index. */
const RECKONED = ['in_force_key', 'uq_in_force']

test('the tables are declared as the migrations made them: TypeORM finds nothing to change', async () => {
  expect(await schemaDifferences(db.dataSource, RECKONED)).toEqual([])
})
