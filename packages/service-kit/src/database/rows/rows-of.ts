import type { EntitySchema, EntitySchemaColumnOptions } from 'typeorm'
import type { SqlRow, SqlValue } from '../insert-many.ts'
import { derivedOf } from '../table-of.ts'

/** A row as the driver gives it. */
export type RawRow = Readonly<Record<string, unknown>>

/** A noun's rows ⇄ its records without hydration: for one, and for thousands at once. */
export type Rows<R> = {
  table: string
  columns: readonly string[]
  toRow: (record: R) => SqlRow
  /** @param prefix what the columns are called by in a join */
  fromRow: (row: RawRow, prefix?: string) => R
}

/** A table whose records say nothing by null. */
type WithoutNull<R> = { [P in keyof R]-?: null extends R[P] ? P : never }[keyof R] extends never
  ? EntitySchema<R>
  : never

/** The whole rows of a table: what is absent in the record is NULL. */
export function rowsOf<R extends object>(table: EntitySchema<R> & WithoutNull<R>): Rows<R> {
  const beside = derivedOf(table)
  const whole = mapped<R>(table, propertiesOf(table))
  return {
    ...whole,
    toRow: (record) => {
      const row: Record<string, SqlValue> = { ...whole.toRow(record) }
      for (const [column, of] of beside) row[column] = (of(record) ?? null) as SqlValue
      return row
    },
  }
}

/** As much of a table as these properties say. */
export const partOf = <R extends object, P extends keyof R & string>(
  table: EntitySchema<R>,
  properties: readonly P[],
): Rows<Pick<R, P>> => mapped<Pick<R, P>>(table, properties)

/** A table without these properties: its long texts, where many rows are judged and none is shown. */
export const partWithout = <R extends object, P extends keyof R & string>(
  table: EntitySchema<R>,
  left: readonly P[],
): Rows<Omit<R, P>> =>
  mapped<Omit<R, P>>(
    table,
    propertiesOf(table).filter((property) => !(left as readonly string[]).includes(property)),
  )

type Cell = {
  property: string
  column: string
  to: (value: unknown) => SqlValue
  from: (cell: unknown) => unknown
}

function mapped<R>({ options }: EntitySchema<never> | EntitySchema, properties: readonly string[]): Rows<R> {
  const columns = options.columns as Record<string, EntitySchemaColumnOptions>
  const cells = properties.map((property) => cellOf(property, columns[property]!))
  return {
    table: options.name,
    columns: cells.map(({ column }) => column),
    toRow: (record) => {
      const row: Record<string, SqlValue> = {}
      for (const { property, column, to } of cells) {
        const value = record[property as keyof R]
        row[column] = value === undefined || value === null ? null : to(value)
      }
      return row
    },
    fromRow: (row, prefix = '') => {
      const record: Record<string, unknown> = {}
      for (const { property, column, from } of cells) {
        const cell = row[prefix + column]
        if (cell !== null && cell !== undefined) record[property] = from(cell)
      }
      return record as R
    },
  }
}

/** As TypeORM itself would write and read the column. */
function cellOf(property: string, { name = property, type, transformer }: EntitySchemaColumnOptions): Cell {
  const { to, from } = Array.isArray(transformer) || !transformer ? { to: asIs, from: asIs } : transformer
  if (type !== 'json') return { property, column: name, to, from }
  return {
    property,
    column: name,
    to: (value) => JSON.stringify(to(value)),
    from: (cell) => from(typeof cell === 'string' ? JSON.parse(cell) : cell),
  }
}

const asIs = <T>(value: T): T => value

/** What the record itself has; what stands beside it is not selected. */
const propertiesOf = ({ options }: EntitySchema<never> | EntitySchema): string[] =>
  Object.entries(options.columns as Record<string, EntitySchemaColumnOptions>).flatMap(
    ([property, { select }]) => (select === false ? [] : [property]),
  )
