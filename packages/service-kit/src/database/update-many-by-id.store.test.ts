import { newId } from '@gongshi/domain-kit'
import { type TestDatabase, testDatabase } from '@gongshi/testkit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { insertMany } from './insert-many.ts'
import { updateManyById } from './update-many-by-id.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
  await db.dataSource.query(`create table thing (
    id char(36) primary key, name varchar(900), fen bigint, share double, at datetime(3), day date, note json, state varchar(9))`)
})
afterAll(() => db.close())

const at = new Date('2026-03-17T16:00:00.123Z')
const row = (id: string, number: number) => ({
  id,
  name: number % 2 ? null : `𠮷 "quoted" \\ ${number}`,
  fen: 9_007_199_254_740_991 - number,
  share: number / 8,
  at: number % 3 ? at : null,
  day: '2026-03-17',
  note: JSON.stringify({ number }),
  state: 'SAME',
})

test('gives 1,100 rows their own values of every type, nulls included, and no other row', async () => {
  const ids = Array.from({ length: 1100 }, newId)
  await insertMany(
    db.dataSource,
    'thing',
    [...ids, 'other'].map((id) => ({ id, state: 'OLD' })),
  )
  await updateManyById(db.dataSource, 'thing', ids.map(row))
  const rows = await db.dataSource.query('select * from thing order by id')
  const expected = ids.map((id, number) => ({ ...row(id, number), note: { number } }))
  const kept = rows.map((read: { note: unknown }) => ({
    ...read,
    note: typeof read.note === 'string' ? JSON.parse(read.note) : read.note,
  }))
  expect(kept.slice(0, -1)).toEqual(expected)
  expect(kept.at(-1)).toMatchObject({ id: 'other', state: 'OLD', fen: null })
})

test('rows that become one of a few things are told apart, and no other row is touched', async () => {
  const ids = Array.from({ length: 200 }, newId)
  const kind = (number: number) => ({
    name: `kind ${number % 3}`,
    fen: number % 3 || null,
    at,
    day: '2026-03-18',
  })
  await insertMany(
    db.dataSource,
    'thing',
    [...ids, 'bystander'].map((id) => ({ id, state: 'OLD' })),
  )
  await updateManyById(
    db.dataSource,
    'thing',
    ids.map((id, number) => ({ id, ...kind(number) })),
  )
  const rows = await db.dataSource.query(
    'select id, name, fen, at, day from thing where id in (?) order by id',
    [ids],
  )
  expect(rows).toEqual(ids.map((id, number) => ({ id, ...kind(number) })))
  const [bystander] = await db.dataSource.query(`select name from thing where id = 'bystander'`)
  expect(bystander).toEqual({ name: null })
})

test('a text longer than 500 characters arrives whole', async () => {
  await updateManyById(db.dataSource, 'thing', [
    { id: 'other', name: '长'.repeat(800) },
    { id: 'nobody', name: 'x' },
  ])
  const [read] = await db.dataSource.query(`select name from thing where id = 'other'`)
  expect(read.name).toHaveLength(800)
})

test('no rows, no statement', async () => {
  await updateManyById({ query: () => Promise.reject(new Error('asked')) }, 'thing', [])
  await insertMany({ query: () => Promise.reject(new Error('asked')) }, 'thing', [])
})
