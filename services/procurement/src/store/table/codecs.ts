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

/** JSON: a list of dates. */
export const civilDates: Codec<readonly CivilDate[]> = {
  to: (dates) => JSON.stringify(dates),
  from: (cell) =>
    (typeof cell === 'string' ? JSON.parse(cell) : (cell as string[])).map((date: string) =>
      Temporal.PlainDate.from(date),
    ),
}

/**
 * Which parts of a JSON value are dates, told by the value's own type: the compiler asks for every one and for nothing else. What an
 * array says holds for each of its members.
 */
export type Dates<T> =
  NonNullable<T> extends Instant
    ? 'instant'
    : NonNullable<T> extends CivilDate
      ? 'date'
      : NonNullable<T> extends readonly (infer Member)[]
        ? Dates<Member>
        : NonNullable<T> extends object
          ? Dated<NonNullable<T>>
          : never
type Dated<T> = [DatedKey<T>] extends [never] ? never : { readonly [K in DatedKey<T>]-?: Dates<T[K]> }
type DatedKey<T> = { [K in keyof T]-?: [Dates<T[K]>] extends [never] ? never : K }[keyof T]

/** JSON; the dates in it are named, and a text stays a text whatever its key is called. */
export function json<T>(...[dates]: [Dates<T>] extends [never] ? [] : [Dates<T>]): Codec<T> {
  return {
    to: (value) => JSON.stringify(value),
    from: (cell) => revived(typeof cell === 'string' ? JSON.parse(cell) : cell, dates as Revive) as T,
  }
}

type Revive = 'instant' | 'date' | { readonly [key: string]: Revive } | undefined

function revived(value: unknown, dates: Revive): unknown {
  if (dates === undefined || value === null) return value
  if (Array.isArray(value)) return value.map((one) => revived(one, dates))
  if (dates === 'instant') return Temporal.Instant.from(String(value))
  if (dates === 'date') return Temporal.PlainDate.from(String(value))
  return Object.fromEntries(
    Object.entries(value as object).map(([key, one]) => [key, revived(one, dates[key])]),
  )
}
