import type { Instant } from '@gongshi/domain-kit'
import { column, tableOf } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { Figure } from '../../domain/policy/figure.ts'

const { varchar, int, instant, civilDate, optional, named, key } = column

type FigureRow = Figure & { heardAt: Instant }

/** Table `figure`. */
export const figureRows = tableOf<FigureRow>({
  name: 'figure',
  columns: {
    key: key(named('policy_key', varchar(64))),
    effectiveFrom: key(civilDate()),
    effectiveTo: optional(civilDate()),
    months: int(),
    heardAt: instant(),
  },
})

/** The figures of policy this room has heard of: a handful. */
export type Figures = {
  all: () => Promise<readonly Figure[]>
  /** Keeps a figure; one of the same key and first day is replaced. */
  keep: (figure: Figure, at: Instant) => Promise<void>
}

export function figuresIn(tx: EntityManager): Figures {
  const rows = tx.getRepository(figureRows)
  return {
    all: async () => (await rows.find()).map(fromRow),
    keep: async (figure, heardAt) => {
      await rows.upsert({ ...figure, heardAt }, ['key', 'effectiveFrom'])
    },
  }
}

const fromRow = ({ heardAt, ...figure }: FigureRow): Figure => figure
