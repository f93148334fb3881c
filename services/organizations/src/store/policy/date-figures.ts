import type { Instant } from '@gongshi/domain-kit'
import { column, tableOf } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { DateFigure } from '../../domain/policy/date-figure.ts'

const { varchar, char, instant, civilDate, optional, named, key } = column

type DateFigureRow = DateFigure & { heardAt: Instant }

/** Table `date_figure`. */
export const dateFigureRows = tableOf<DateFigureRow>({
  name: 'date_figure',
  columns: {
    key: key(named('policy_key', varchar(64))),
    effectiveFrom: key(civilDate()),
    effectiveTo: optional(civilDate()),
    monthDay: char(5),
    heardAt: instant(),
  },
})

/** The days of the year this room has heard of: a handful. */
export type DateFigures = {
  all: () => Promise<readonly DateFigure[]>
  /** Keeps a day; one of the same key and first day is replaced. */
  keep: (figure: DateFigure, at: Instant) => Promise<void>
}

export function dateFiguresIn(tx: EntityManager): DateFigures {
  const rows = tx.getRepository(dateFigureRows)
  return {
    all: async () => (await rows.find()).map(fromRow),
    keep: async (figure, heardAt) => {
      await rows.upsert({ ...figure, heardAt }, ['key', 'effectiveFrom'])
    },
  }
}

const fromRow = ({ heardAt, ...figure }: DateFigureRow): DateFigure => figure
