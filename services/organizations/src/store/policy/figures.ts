import type { Instant } from '@gongshi/domain-kit'
import { civilDateColumn, instantColumn, tableOf } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { Figure } from '../../domain/policy/figure.ts'

type FigureRow = Figure & { heardAt: Instant }

/** Table `figure`. */
export const figureRows = tableOf<FigureRow>({
  name: 'figure',
  columns: {
    key: { type: 'varchar', length: 64, name: 'policy_key', primary: true },
    effectiveFrom: { ...civilDateColumn({ name: 'effective_from' }), primary: true },
    effectiveTo: civilDateColumn({ name: 'effective_to', nullable: true }),
    months: { type: 'int' },
    heardAt: instantColumn({ name: 'heard_at' }),
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
