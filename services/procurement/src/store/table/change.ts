import type { CanQuery, SqlRow } from '@gongshi/service-kit'
import { updateManyById } from '@gongshi/service-kit'
import type { Table } from './table.ts'

/** A record before and after. */
export type Change<R> = { before: R; after: R }

/**
 * Writes what differs, for many rows with one statement for up to 500; the records are held in this transaction.
 *
 * A property counts as changed when it is another value: records are never altered in place.
 */
export async function keepChanges<R extends { id: string }>(
  on: CanQuery,
  table: Table<R>,
  changes: readonly Change<R>[],
): Promise<void> {
  if (changes.length === 0) return
  const rows = changes.map(({ before, after }) => ({
    was: table.toRow(before),
    is: table.toRow(after),
    id: after.id,
  }))
  const changed = new Set(
    rows.flatMap(({ was, is }) => Object.keys(is).filter((column) => !same(was[column], is[column]))),
  )
  if (changed.size === 0) return
  await updateManyById(
    on,
    table.name,
    rows.map(({ is, id }) => ({ ...only(is, changed), id })),
  )
}

function only(row: SqlRow, columns: ReadonlySet<string>): SqlRow {
  return Object.fromEntries([...columns].map((column) => [column, row[column] ?? null]))
}

function same(a: SqlRow[string] | undefined, b: SqlRow[string] | undefined): boolean {
  return a instanceof Date && b instanceof Date ? a.getTime() === b.getTime() : a === b
}
