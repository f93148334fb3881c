import type { SqlRow } from '@gongshi/service-kit'
import type { Codec } from './codecs.ts'

/** One column of one property. */
export type Column<T> = { column: string; codec: Codec<T> }

/** Every property of a record with its column: adding a field is one line here and one in a migration. */
export type Columns<R> = { readonly [P in keyof Required<R>]: Column<NonNullable<R[P]>> }

/** A row as the driver gives it. */
export type RawRow = Readonly<Record<string, unknown>>

/** A noun's table: rows ⇄ records, in one place for single rows and for thousands. */
export type Table<R> = {
  name: string
  columns: readonly string[]
  toRow: (record: R) => SqlRow
  /** @param prefix what the columns are called by in a join */
  fromRow: (row: RawRow, prefix?: string) => R
}

/** A property that stands in a column of the same name, or of the name given. */
export const as = <T>(codec: Codec<T>, column: string): Column<T> => ({ column, codec })

/** A table by its columns; an absent property is NULL. `derived` adds columns the record does not have itself, for indexes. */
export function table<R extends object>(
  name: string,
  columns: Columns<R>,
  derived: (record: R) => SqlRow = () => ({}),
): Table<R> {
  const all = Object.entries(columns) as [keyof R & string, Column<unknown>][]
  return {
    name,
    columns: all.map(([, { column }]) => column),
    toRow: (record) => ({
      ...Object.fromEntries(all.map(([property, one]) => [one.column, cellOf(record[property], one)])),
      ...derived(record),
    }),
    fromRow: (row, prefix = '') => {
      const record: Record<string, unknown> = {}
      for (const [property, { column, codec }] of all) {
        const cell = row[prefix + column]
        if (cell !== null && cell !== undefined) record[property] = codec.from(cell)
      }
      return record as R
    },
  }
}

function cellOf(value: unknown, { codec }: Column<unknown>) {
  return value === undefined || value === null ? null : codec.to(value)
}
