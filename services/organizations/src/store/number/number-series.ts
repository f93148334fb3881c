import type { Uscc } from '@gongshi/domain-kit'
import {
  column,
  firstStamps,
  nextStamps,
  onceOver,
  over,
  type Stamp,
  type Stamped,
  stampColumns,
  tableOf,
  withoutStamps,
} from '@gongshi/service-kit'
import { type EntityManager, In } from 'typeorm'
import type { NumberSeries, SeriesKind } from '../../domain/number/number-series.ts'
import type { PassedOn } from '../passed-on.ts'

const { char, varchar, int, key } = column

type SeriesRow = NumberSeries & Stamped

/** Table `number_series`. */
export const numberSeriesRows = tableOf<SeriesRow>({
  name: 'number_series',
  columns: {
    id: key(varchar(40)),
    ownerUscc: char(18),
    kind: varchar(16),
    word: varchar(12),
    ...stampColumns,
  },
  indices: { series_of_owner: over('ownerUscc', 'kind'), series_by_word: onceOver('word') },
})

/** Table `series_year`: the last number given out of a series in a year. */
export const seriesYearRows = tableOf<{ seriesId: string; year: number; lastSerial: number }>({
  name: 'series_year',
  columns: { seriesId: key(varchar(40)), year: key(int()), lastSerial: int() },
})

/** The series agencies number their documents by. */
export type NumberSeriesOfAgencies = {
  byId: (id: string) => Promise<NumberSeries | undefined>
  byWord: (word: string) => Promise<NumberSeries | undefined>
  of: (ownerUscc: Uscc, kind: SeriesKind) => Promise<NumberSeries | undefined>
  /** The next place in a series of that year: held to the end of the transaction, given to nobody else, and again only if that fails. */
  next: (series: Pick<NumberSeries, 'id'>, year: number) => Promise<number>
  /**
   * The series of an agency that ends are its successor's from now on, each of a kind of which it has none: of two, nobody could tell
   * which numbers what. The others give out no number any more.
   *
   * @returns each that was passed on, with its version after that
   */
  passOn: (agencies: PassedOn, stamp: Stamp) => Promise<{ id: string; version: number }[]>
  add: (series: NumberSeries, stamp: Stamp) => Promise<void>
}

export function numberSeriesIn(tx: EntityManager): NumberSeriesOfAgencies {
  const rows = tx.getRepository(numberSeriesRows)
  const one = async (where: Partial<NumberSeries>) => {
    const row = await rows.findOne({ where, order: { id: 'ASC' } })
    return row ? withoutStamps(row) : undefined
  }
  return {
    byId: (id) => one({ id }),
    byWord: (word) => one({ word }),
    of: (ownerUscc, kind) => one({ ownerUscc, kind }),
    next: async ({ id }, year) => {
      await tx.query(
        'insert into series_year (series_id, year, last_serial) values (?, ?, 1) on duplicate key update last_serial = last_serial + 1',
        [id, year],
      )
      const [row] = await tx.query(
        'select last_serial as serial from series_year where series_id = ? and year = ?',
        [id, year],
      )
      return Number(row.serial)
    },
    passOn: async ({ fromUscc, toUscc }, stamp) => {
      const has = new Set((await rows.findBy({ ownerUscc: toUscc })).map(({ kind }) => kind))
      const own = await rows.find({ where: { ownerUscc: fromUscc }, order: { id: 'ASC' } })
      const passing = own.filter(
        ({ kind }, at) => !has.has(kind) && own.findIndex((one) => one.kind === kind) === at,
      )
      await rows.update({ id: In(passing.map(({ id }) => id)) }, { ownerUscc: toUscc, ...nextStamps(stamp) })
      return passing.map(({ id, version }) => ({ id, version: version + 1 }))
    },
    add: async (series, stamp) => {
      await rows.insert({ ...series, ...firstStamps(stamp) })
    },
  }
}
