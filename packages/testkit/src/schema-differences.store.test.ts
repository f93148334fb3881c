import { column, over, tableOf } from '@gongshi/service-kit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { schemaDifferences } from './schema-differences.ts'
import { type TestDatabase, testDatabase } from './test-database.ts'

const { id, varchar, int, json, optional, key, byDefault } = column
const thing = tableOf<{ id: string; name: string; note?: readonly string[]; many: number }>({
  name: 'thing',
  columns: { id: key(id()), name: varchar(40), note: optional(json()), many: byDefault(1, int()) },
  indices: { thing_by_name: over('name', 'id') },
})

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase({ entities: [thing] })
})
afterAll(() => db.close())

const declared = [
  'id char(36) not null primary key',
  'name varchar(40) not null',
  'note json null',
  'many int not null default 1',
  'index thing_by_name (name, id)',
]
const differences = async (columns: readonly string[]) => {
  await db.dataSource.query('drop table if exists thing')
  await db.dataSource.query(`create table thing (${columns.join(', ')})`)
  return schemaDifferences(db.dataSource)
}
const but = (was: string, is: string) => declared.map((column) => (column === was ? is : column))

test('a table that is as it is declared differs in nothing', async () => {
  expect(await differences(declared)).toEqual([])
})

test.each([
  ['a length', but('name varchar(40) not null', 'name varchar(41) not null'), 'name'],
  ['a kind', but('note json null', 'note int null'), 'note'],
  ['what may be absent', but('note json null', 'note json not null'), 'note'],
  ['a default', but('many int not null default 1', 'many int not null default 2'), 'many'],
  ['an index that is not there', declared.slice(0, -1), 'thing_by_name'],
  [
    'an index that is another',
    but('index thing_by_name (name, id)', 'index thing_by_name (id, name)'),
    'thing_by_name',
  ],
  [
    'how a text is compared',
    but('name varchar(40) not null', 'name varchar(40) collate utf8mb4_unicode_520_ci not null'),
    'thing.name is compared by utf8mb4_unicode_520_ci',
  ],
  ['an index nobody declares', [...declared, 'index another (many)'], 'another'],
  ['a column nobody declares', [...declared, 'more int null'], 'more'],
])('must fail: %s', async (_what, columns, told) => {
  expect((await differences(columns)).join()).toContain(told)
})

test('must fail: a table nobody declares; what is known is let be', async () => {
  await differences([...declared, 'more int null'])
  await db.dataSource.query('create table unheard (id int)')
  expect(await schemaDifferences(db.dataSource, ['`more`'])).toEqual(['nobody declares unheard'])
})
