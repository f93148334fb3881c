import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { Column, OptionalColumn } from './columns/column.ts'

/** Every property of a row with its column; one that may be absent stands in a column that may say nothing. */
type ColumnsOf<Row> = {
  readonly [P in keyof Required<Row>]: undefined extends Row[P]
    ? OptionalColumn<NonNullable<Row[P]>>
    : null extends Row[P]
      ? OptionalColumn<NonNullable<Row[P]>>
      : Column<Row[P]>
}

/** A column that records do not have: the database fills it, or `of` does, for an index. */
type Beside<Row> = Column<unknown> & { readonly of?: (record: Row) => unknown }

/** What an index runs over, by properties. */
export type Index = { readonly unique: boolean; readonly columns: readonly string[] }

type Keys<Row, Absent> = { [P in keyof Row]-?: Absent extends Row[P] ? P : never }[keyof Row]

/**
 * Absent is one thing in a record: undefined where `rowsOf` reads it, null where TypeORM does. A record that knew both would be asked
 * the wrong question sooner or later.
 */
type OneAbsence<Row> = [Keys<Row, null>] extends [never]
  ? unknown
  : [Keys<Row, undefined>] extends [never]
    ? unknown
    : { absent: 'undefined or null, never both' }

type TableOptions<Row> = {
  name: string
  columns: ColumnsOf<Row>
  beside?: Readonly<Record<string, Beside<Row>>>
  indices?: Readonly<Record<string, Index>>
}

/** An index over these properties. */
export const over = (...columns: string[]): Index => ({ unique: false, columns })

/** An index that holds these properties once. */
export const onceOver = (...columns: string[]): Index => ({ unique: true, columns })

/** A column derived from the record, so that an index can run over it. */
export const derived = <Row>(column: Column<unknown>, of: (record: Row) => unknown): Beside<Row> => ({
  ...column,
  of,
})

/**
 * A noun's table, the only declaration of it: every property of its row with its column, and its indexes. A column has its property's
 * name in small letters unless it says another.
 *
 * TypeORM itself leaves out in silence what has no column; here the compiler names it.
 */
export function tableOf<Row extends object>(options: TableOptions<Row> & OneAbsence<Row>): EntitySchema<Row> {
  const { name, columns, beside = {}, indices = {} }: TableOptions<Row> = options
  const schema = new EntitySchema<Row>({
    name,
    columns: {
      ...namesOf(columns as Record<string, EntitySchemaColumnOptions>),
      ...namesOf(beside, { select: false }),
    } as never,
    indices: Object.entries(indices).map(([index, one]) => ({
      name: index,
      unique: one.unique,
      columns: [...one.columns],
    })),
  })
  besideOf.set(schema, Object.entries(beside))
  return schema
}

const besideOf = new WeakMap<object, [string, Beside<never>][]>()

/** What stands beside the record in its row, by column, where the application says it. */
export const derivedOf = <Row extends object>(
  table: EntitySchema<Row>,
): [string, (record: Row) => unknown][] =>
  (besideOf.get(table) ?? []).flatMap(([property, { name, of }]) =>
    of ? [[name ?? inSmallLetters(property), of as (record: Row) => unknown]] : [],
  )

const namesOf = (
  columns: Readonly<Record<string, EntitySchemaColumnOptions>>,
  more: EntitySchemaColumnOptions | object = {},
): Record<string, EntitySchemaColumnOptions> =>
  Object.fromEntries(
    Object.entries(columns).map(([property, { ...column }]) => [
      property,
      { name: inSmallLetters(property), ...column, ...more } as EntitySchemaColumnOptions,
    ]),
  )

const inSmallLetters = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
