import { schemaDifferences, type TestDatabase, testDatabase } from '@gongshi/testkit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { tables } from './tables.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase(tables)
})
afterAll(() => db.close())

test('the tables are declared as the migrations made them: TypeORM finds nothing to change', async () => {
  expect(await schemaDifferences(db.dataSource)).toEqual([])
})
