import type { Instant } from '@gongshi/domain-kit'
import { column, tableOf } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { ShareFigure } from '../../domain/policy/share-figure.ts'

const { varchar, int, instant, civilDate, optional, named, key } = column

type ShareFigureRow = ShareFigure & { heardAt: Instant }

/** Table `share_figure`. */
export const shareFigureRows = tableOf<ShareFigureRow>({
  name: 'share_figure',
  columns: {
    key: key(named('policy_key', varchar(64))),
    effectiveFrom: key(civilDate()),
    effectiveTo: optional(civilDate()),
    numerator: int(),
    denominator: int(),
    heardAt: instant(),
  },
})

/** The shares of policy this room has heard of: a handful. */
export type ShareFigures = {
  all: () => Promise<readonly ShareFigure[]>
  /** Keeps a share; one of the same key and first day is replaced. */
  keep: (figure: ShareFigure, at: Instant) => Promise<void>
}

export function shareFiguresIn(tx: EntityManager): ShareFigures {
  const rows = tx.getRepository(shareFigureRows)
  return {
    all: async () => (await rows.find()).map(fromRow),
    keep: async (figure, heardAt) => {
      await rows.upsert({ ...figure, heardAt }, ['key', 'effectiveFrom'])
    },
  }
}

const fromRow = ({ heardAt, ...figure }: ShareFigureRow): ShareFigure => figure
