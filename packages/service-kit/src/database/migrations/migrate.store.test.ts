import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestDatabase, testDatabase } from '@gongshi/testkit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { DataSource } from 'typeorm'
import { openDatabase } from '../open-database.ts'
import { migrate } from './migrate.ts'

let db: TestDatabase
const opened: DataSource[] = []
beforeAll(async () => {
  db = await testDatabase({ name: 'bare' })
})
beforeEach(() =>
  db.dataSource
    .query(`drop database ${db.schema}`)
    .then(() => db.dataSource.query(`create database ${db.schema} charset utf8mb4 collate utf8mb4_bin`)),
)
afterAll(async () => {
  await Promise.all(opened.map((dataSource) => dataSource.destroy()))
  await db.close()
})

type Files = Record<string, string>
const folderOf = (files: Files): string => {
  const folder = mkdtempSync(join(tmpdir(), 'gongshi-migrations-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}
const open = async (folder: string) => {
  const dataSource = await openDatabase({ url: db.url, migrations: [folder] })
  opened.push(dataSource)
  return dataSource
}
const migrated = async (files: Files) => {
  const dataSource = await open(folderOf(files))
  await migrate(dataSource)
  return dataSource
}

const told = `create table if not exists told (id int primary key, word varchar(40));\n`
const tell = (id: number, word: string) => `insert into told (id, word) values (${id}, '${word}');\n`
const wordsIn = async (dataSource: DataSource): Promise<string[]> =>
  (await dataSource.query('select word from told order by id')).map(({ word }: { word: string }) => word)
const appliedIn = async (dataSource: DataSource): Promise<string[]> =>
  (
    await dataSource.query(
      `select concat(number, ' ', name) as file from schema_migration where number between '0002' and '8999' order by number`,
    )
  ).map(({ file }: { file: string }) => file)

describe('the files of a folder', () => {
  test('are applied in the order of their numbers, gaps and steps in TypeScript among them, and once', async () => {
    const files = {
      '0030-last.sql': tell(3, 'last'),
      '0002-told.sql': `-- What was told; of nothing else.\n${told}`,
      '0010-step.ts': `export const step = (on) => on.query("insert into told (id, word) values (2, 'step')")`,
      '0004-two.sql': `${tell(0, 'a;b')}\n-- and another\n${tell(1, 'two')}`,
    }
    const folder = folderOf(files)
    const first = await open(folder)
    await migrate(first)
    expect(await wordsIn(first)).toEqual(['a;b', 'two', 'step', 'last'])
    await migrate(await open(folder))
    expect(await wordsIn(first)).toHaveLength(4)
    expect(await appliedIn(first)).toEqual(['0002 told', '0004 two', '0010 step', '0030 last'])
    expect(await first.query('select * from timer')).toEqual([])
  })

  test('must fail: two with one number, one that is named otherwise, a step without a step', async () => {
    await expect(migrated({ '0002-one.sql': told, '0002-other.sql': told })).rejects.toThrow(
      'two migrations have the number 0002: one, other',
    )
    await expect(migrated({ '0001-mine.sql': told })).rejects.toThrow('number 0001: ground, mine')
    await expect(migrated({ '2-told.sql': told })).rejects.toThrow('no migration is named so')
    await expect(migrated({ '0002-step.ts': 'export const other = 1' })).rejects.toThrow(
      'no step is exported',
    )
  })

  test('must fail: one that was changed or renamed after it was applied', async () => {
    await migrated({ '0002-told.sql': told })
    await expect(migrated({ '0002-told.sql': `${told}${tell(1, 'late')}` })).rejects.toThrow(
      'migration 0002-told was changed after it was applied',
    )
    await expect(migrated({ '0002-said.sql': told })).rejects.toThrow(
      '0002 was applied as told and is called said now',
    )
  })

  test('what a later release applied stays, and this one starts', async () => {
    await migrated({ '0002-told.sql': told, '0003-later.sql': tell(1, 'later') })
    const before = await migrated({ '0002-told.sql': told })
    expect(await appliedIn(before)).toEqual(['0002 told', '0003 later'])
  })
})

describe('processes', () => {
  test('whoever was stopped in the middle of a file runs all of it again, and none of those before it', async () => {
    const once = { '0002-told.sql': told, '0003-one.sql': tell(1, 'one') }
    const halves = (second: string) =>
      `alter table told add column if not exists late int null;\nupdate told set late = 1 where late is null;\n${second}`
    await expect(migrated({ ...once, '0004-half.sql': halves('stop here;\n') })).rejects.toThrow('SQL syntax')
    const again = await migrated({ ...once, '0004-half.sql': halves(tell(2, 'two')) })
    expect(await wordsIn(again)).toEqual(['one', 'two'])
    expect(await appliedIn(again)).toEqual(['0002 told', '0003 one', '0004 half'])
  })

  test('of three that start together one migrates, and all find the tables', async () => {
    const folder = folderOf({ '0002-told.sql': told, '0003-slow.sql': `do sleep(0.1);\n${tell(1, 'once')}` })
    const processes = await Promise.all([open(folder), open(folder), open(folder)])
    await Promise.all(processes.map(migrate))
    for (const dataSource of processes) expect(await wordsIn(dataSource)).toEqual(['once'])
  })
})

test('a database that was migrated by TypeORM is taken over: what it had is not run again, what it had not is', async () => {
  const bare = await openDatabase({ url: db.url })
  opened.push(bare)
  await bare.query('create table migration (id int primary key, timestamp bigint, name varchar(255))')
  await bare.query(`insert into migration values (1, 1780000000002, 'ToldOfAll1780000000002')`)
  await bare.query(told)
  const files = { '0002-told-of-all.sql': tell(1, 'twice'), '0003-more.sql': tell(2, 'more') }
  const taken = await migrated(files)
  expect(await wordsIn(taken)).toEqual(['more'])
  expect(await appliedIn(taken)).toEqual(['0002 told-of-all', '0003 more'])
  await bare.query(`insert into migration values (2, 1780000000009, 'Unheard1780000000009')`)
  const later = await migrated({ ...files, '0009-unheard.sql': tell(9, 'heard') })
  expect(await wordsIn(later)).toEqual(['more', 'heard'])
})
