import { expect, test } from '@jest/globals'
import { column } from './columns/index.ts'
import { rowsOf } from './rows/index.ts'
import { derived, onceOver, tableOf } from './table-of.ts'

type Agency = { code: string; isClosed: boolean; foundIn?: readonly string[]; legalName: string }
const { char, varchar, flag, json, optional, named, key } = column
const columns = {
  code: key(char<string>(18)),
  isClosed: flag(),
  foundIn: optional(json<readonly string[]>()),
  legalName: named<string>('name', varchar(200)),
}

test('every property of a row has its column, under its own name in small letters or the one it says', () => {
  const { options } = tableOf<Agency>({ name: 'agency', columns, indices: { once: onceOver('legalName') } })
  expect(Object.values(options.columns).map((one) => one?.name)).toEqual([
    'code',
    'is_closed',
    'found_in',
    'name',
  ])
  expect(options.indices).toEqual([{ name: 'once', unique: true, columns: ['legalName'] }])
})

test('must fail: a property without a column, one of another kind, and one that may be absent in a column that must speak', () => {
  const { code, isClosed, foundIn, legalName } = columns
  // @ts-expect-error the column of `legalName` is missing
  expect(tableOf<Agency>({ name: 'agency', columns: { code, isClosed, foundIn } })).toBeDefined()
  // @ts-expect-error a text is no flag
  expect(tableOf<Agency>({ name: 'agency', columns: { ...columns, isClosed: legalName } })).toBeDefined()
  // @ts-expect-error `foundIn` may be absent
  expect(tableOf<Agency>({ name: 'agency', columns: { ...columns, foundIn: json() } })).toBeDefined()
})

test('must fail: a record whose absent is undefined here and null there, and one of null where rows are read as undefined', () => {
  type Mixed = { code: string; name?: string; grade: string | null }
  const mixed = {
    code: key(char<string>(18)),
    name: optional(varchar<string>(9)),
    grade: optional(char<string>(2)),
  }
  // @ts-expect-error `name` is undefined where it is absent, `grade` null
  expect(tableOf<Mixed>({ name: 'mixed', columns: mixed })).toBeDefined()
  type ByNull = Omit<Mixed, 'name'>
  const byNull = tableOf<ByNull>({ name: 'by_null', columns: { code: mixed.code, grade: mixed.grade } })
  // @ts-expect-error its records say null, `rowsOf` would give undefined
  expect(rowsOf(byNull)).toBeDefined()
})

test('a record stands in a row and back: what is absent is NULL there, and absent here; what an index needs stands beside it', () => {
  const rows = rowsOf(
    tableOf<Agency>({
      name: 'agency',
      columns,
      beside: { initial: derived(char(1), ({ legalName }: Agency) => legalName[0]) },
    }),
  )
  const agency = { code: '1', isClosed: false, legalName: 'Lake' }
  expect(rows.toRow(agency)).toEqual({ code: '1', is_closed: 0, found_in: null, name: 'Lake', initial: 'L' })
  const { initial, ...row } = rows.toRow(agency)
  expect(rows.fromRow({ ...row, initial })).toEqual(agency)
  expect(rows.toRow({ ...agency, foundIn: ['a'] })).toMatchObject({ found_in: '["a"]' })
  expect(rows.fromRow({ a_code: '1', a_found_in: '["a"]', a_is_closed: 1 }, 'a_')).toEqual({
    code: '1',
    foundIn: ['a'],
    isClosed: true,
  })
})
