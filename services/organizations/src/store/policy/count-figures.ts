import type { Instant } from '@gongshi/domain-kit'
import { column, tableOf } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { CountFigure } from '../../domain/policy/count-figure.ts'

const { varchar, int, instant, civilDate, optional, named, key } = column

type CountFigureRow = CountFigure & { heardAt: Instant }

/** Table `count_figure`. */
export const countFigureRows = tableOf<CountFigureRow>({
  name: 'count_figure',
  columns: {
    key: key(named('policy_key', varchar(64))),
    effectiveFrom: key(civilDate()),
    effectiveTo: optional(civilDate()),
    number: int(),
    heardAt: instant(),
  },
})

/** The numbers of policy this room has heard of: a handful. */
export type CountFigures = {
  all: () => Promise<readonly CountFigure[]>
  /** Keeps a number; one of the same key and first day is replaced. */
  keep: (figure: CountFigure, at: Instant) => Promise<void>
}

export function countFiguresIn(tx: EntityManager): CountFigures {
  const rows = tx.getRepository(countFigureRows)
  return {
    all: async () => (await rows.find()).map(fromRow),
    keep: async (figure, heardAt) => {
      await rows.upsert({ ...figure, heardAt }, ['key', 'effectiveFrom'])
    },
  }
}

const fromRow = ({ heardAt, ...figure }: CountFigureRow): CountFigure => figure
