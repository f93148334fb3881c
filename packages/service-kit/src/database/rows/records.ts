import type { CanQuery } from '../../clock/clock.ts'
import { insertMany, type SqlRow } from '../insert-many.ts'
import { updateManyById } from '../update-many-by-id.ts'
import type { RawRow, Rows } from './rows-of.ts'

/** A record before and after. */
export type Change<R> = { before: R; after: R }

/** Writes new records, up to a thousand with one statement. */
export const addRows = <R>(on: CanQuery, rows: Rows<R>, records: readonly R[]): Promise<void> =>
  insertMany(on, rows.table, records.map(rows.toRow))

/**
 * Writes what differs, for many rows with one statement for up to 500; the records are held in this transaction.
 *
 * A property counts as changed when it is another value: records are never altered in place.
 */
export async function keepChanges<R extends { id: string }>(
  on: CanQuery,
  rows: Rows<R>,
  changes: readonly Change<R>[],
): Promise<void> {
  if (changes.length === 0) return
  const written = changes.map(({ before, after }) => ({
    was: rows.toRow(before),
    is: rows.toRow(after),
    id: after.id,
  }))
  const changed = new Set(
    written.flatMap(({ was, is }) => Object.keys(is).filter((column) => !same(was[column], is[column]))),
  )
  if (changed.size === 0) return
  await updateManyById(
    on,
    rows.table,
    written.map(({ is, id }) => ({ ...only(is, changed), id })),
  )
}

function only(row: SqlRow, columns: ReadonlySet<string>): SqlRow {
  return Object.fromEntries([...columns].map((column) => [column, row[column] ?? null]))
}

function same(a: SqlRow[string] | undefined, b: SqlRow[string] | undefined): boolean {
  return a instanceof Date && b instanceof Date ? a.getTime() === b.getTime() : a === b
}

/** The records a condition finds: `select … from <table> where …`. */
export async function readRows<R>(
  on: CanQuery,
  rows: Rows<R>,
  where: string,
  parameters: unknown[],
): Promise<R[]> {
  const columns = rows.columns.map((name) => `\`${name}\``)
  const found = (await on.query(
    `select ${columns} from \`${rows.table}\` where ${where}`,
    parameters,
  )) as RawRow[]
  return found.map((row) => rows.fromRow(row))
}

/**
 * The records of these ids, for this transaction alone, in the order of their ids.
 *
 * By their keys and no other way: with young statistics the engine would rather read, and lock, the whole table.
 */
export async function holdRows<R>(on: CanQuery, rows: Rows<R>, ids: readonly string[]): Promise<R[]> {
  if (ids.length === 0) return []
  const sql = `select * from \`${rows.table}\` force index (primary) where id in (?) order by id for update`
  const found = (await on.query(sql, [ids])) as RawRow[]
  return found.map((row) => rows.fromRow(row))
}
