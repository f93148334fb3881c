import { type CivilDate, type Instant, Temporal } from '@gongshi/domain-kit'
import type { Column } from './column.ts'

/** CHAR(n). */
export const char = <Word extends string>(length: number): Column<Word> => ({ type: 'char', length })

/** VARCHAR(n). */
export const varchar = <Word extends string>(length: number): Column<Word> => ({ type: 'varchar', length })

/** TEXT. */
export const text = <Word extends string>(): Column<Word> => ({ type: 'text' })

/** MEDIUMTEXT. */
export const mediumtext = <Word extends string>(): Column<Word> => ({ type: 'mediumtext' })

/** TINYINT, SMALLINT, INT. */
export const tinyint = (): Column<number> => ({ type: 'tinyint' })
export const smallint = (): Column<number> => ({ type: 'smallint' })
export const int = (): Column<number> => ({ type: 'int' })

/** BOOLEAN. */
export const flag = (): Column<boolean> => ({
  type: 'boolean',
  transformer: {
    to: (value: boolean | null | undefined) => (typeof value === 'boolean' ? Number(value) : value),
    from: (cell: number | boolean | null) => (cell === null ? null : Boolean(cell)),
  },
})

/** CHAR(36), made in the application (UUIDv7), compared byte by byte. */
export const id = (): Column<string> => ({ type: 'char', length: 36 })

/** BIGINT ↔ whole fen, a safe integer. */
export const fen = (): Column<number> => ({
  type: 'bigint',
  transformer: {
    to: (value: number | null | undefined) => value,
    from: (row: string | number | null) => (row === null ? null : Number(row)),
  },
})

/** DATETIME(3) ↔ Instant; UTC, whole milliseconds. */
export const instant = (): Column<Instant> => ({
  type: 'datetime',
  precision: 3,
  transformer: { to: toRow, from: fromRow },
})

/** What the driver is given. */
export function toRow(instant: Instant | null | undefined): Date | null | undefined {
  return instant instanceof Temporal.Instant ? new Date(instant.epochMilliseconds) : instant
}

/** What the driver gave. */
export function fromRow(row: Date | string | null): Instant | null {
  return row === null ? null : Temporal.Instant.fromEpochMilliseconds(new Date(row).getTime())
}

/** DATE ↔ civil date in Asia/Shanghai. */
export const civilDate = (): Column<CivilDate> => ({
  type: 'date',
  transformer: {
    to: (on: CivilDate | null | undefined) => (on instanceof Temporal.PlainDate ? on.toString() : on),
    from: (row: string | null) => (row === null ? null : Temporal.PlainDate.from(row)),
  },
})
