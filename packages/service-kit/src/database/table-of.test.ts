import { expect, test } from '@jest/globals'
import { tableOf } from './table-of.ts'

type Agency = { code: string; name?: string }
const code = { type: 'char', length: 18, primary: true } as const

test('every property of a row has its column', () => {
  const table = tableOf<Agency>({ name: 'agency', columns: { code, name: { type: 'varchar' } } })
  expect(Object.keys(table.options.columns)).toEqual(['code', 'name'])
})

test('must fail: a property without one does not compile', () => {
  // @ts-expect-error the column of `name` is missing
  expect(tableOf<Agency>({ name: 'agency', columns: { code } }).options.columns).toEqual({ code })
})
