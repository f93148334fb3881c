import type { Instant } from '@gongshi/domain-kit'
import { column, tableOf } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { DayFigure } from '../../domain/policy/day-figure.ts'

const { varchar, int, instant, civilDate, optional, named, key } = column

type DayFigureRow = DayFigure & { heardAt: Instant }

/** Table `day_figure`. */
export const dayFigureRows = tableOf<DayFigureRow>({
  name: 'day_figure',
  columns: {
    key: key(named('policy_key', varchar(64))),
    effectiveFrom: key(civilDate()),
    effectiveTo: optional(civilDate()),
    days: int(),
    unit: varchar(8),
    heardAt: instant(),
  },
})

/** The periods of policy this room has heard of: a handful. */
export type DayFigures = {
  all: () => Promise<readonly DayFigure[]>
  /** Keeps a figure; one of the same key and first day is replaced. */
  keep: (figure: DayFigure, at: Instant) => Promise<void>
}

export function dayFiguresIn(tx: EntityManager): DayFigures {
  const rows = tx.getRepository(dayFigureRows)
  return {
    all: async () => (await rows.find()).map(fromRow),
    keep: async (figure, heardAt) => {
      await rows.upsert({ ...figure, heardAt }, ['key', 'effectiveFrom'])
    },
  }
}

const fromRow = ({ heardAt, ...figure }: DayFigureRow): DayFigure => figure
