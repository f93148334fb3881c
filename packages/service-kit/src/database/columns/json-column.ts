import { type CivilDate, type Instant, Temporal } from '@gongshi/domain-kit'
import type { Column } from './column.ts'

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
export function json<T>(...[dates]: [Dates<T>] extends [never] ? [] : [Dates<T>]): Column<T> {
  return {
    type: 'json',
    transformer: { to: (value: T) => value, from: (said: unknown) => revived(said, dates as Revive) as T },
  }
}

type Revive = 'instant' | 'date' | { readonly [key: string]: Revive } | undefined

function revived(value: unknown, dates: Revive): unknown {
  if (dates === undefined || value === null || value === undefined) return value
  if (Array.isArray(value)) return value.map((one) => revived(one, dates))
  if (dates === 'instant') return Temporal.Instant.from(String(value))
  if (dates === 'date') return Temporal.PlainDate.from(String(value))
  return Object.fromEntries(
    Object.entries(value as object).map(([key, one]) => [key, revived(one, dates[key])]),
  )
}
