import { type CivilDate, type Instant, Temporal } from '@gongshi/domain-kit'
import { instantFromRow, instantToRow, type SqlValue } from '@gongshi/service-kit'

/** How one kind of value stands in a column. */
export type Codec<T> = { to: (value: T) => SqlValue; from: (cell: unknown) => T }

/** VARCHAR, CHAR, TEXT. */
export const text: Codec<string> = { to: (value) => value, from: (cell) => String(cell) }

/** A text that is one of a few words. */
export const word = <W extends string>(): Codec<W> => ({ to: (value) => value, from: (cell) => cell as W })

/** INT, SMALLINT, BIGINT within safe integers: counts and fen. */
export const whole: Codec<number> = { to: (value) => value, from: (cell) => Number(cell) }

/** BOOLEAN. */
export const yesNo: Codec<boolean> = { to: (value) => (value ? 1 : 0), from: (cell) => Boolean(Number(cell)) }

/** DATETIME(3). */
export const instant: Codec<Instant> = {
  to: (value) => instantToRow(value) as Date,
  from: (cell) => instantFromRow(cell as Date) as Instant,
}

/** DATE. */
export const civilDate: Codec<CivilDate> = {
  to: (value) => value.toString(),
  from: (cell) => Temporal.PlainDate.from(cell as string),
}

/** JSON; keys that end in `At` come back as instants, keys that end in `On` or `From` as civil dates. */
export function json<T>(): Codec<T> {
  return {
    to: (value) => JSON.stringify(value),
    from: (cell) => revived(typeof cell === 'string' ? JSON.parse(cell) : cell) as T,
  }
}

function revived(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => revived(one))
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, revived(one, name)]))
  if (typeof value !== 'string') return value
  if (key === 'at' || key.endsWith('At')) return Temporal.Instant.from(value)
  return key.endsWith('On') || key.endsWith('From') ? Temporal.PlainDate.from(value) : value
}
