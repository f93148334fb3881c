import { column, over, tableOf } from '@gongshi/service-kit'
import type { PublishedFigure } from '../../domain/figures/published-figure.ts'
import { keptColumns } from '../kept-columns.ts'

const { varchar, int, fen, optional, named, key, byDefault } = column

/** A figure's row is the figure itself. */
export const publishedFigureRow = tableOf<PublishedFigure>({
  name: 'published_figure',
  columns: {
    key: key(named('figure_key', varchar(60))),
    value: fen(),
    unit: varchar(20),
    precision: named('uncertainty', fen()),
    asOf: optional(varchar(20)),
    seedRow: varchar(5),
    source: varchar(500),
  },
  beside: { ...keptColumns, version: byDefault(1, int()) },
  indices: {
    ix_row: over('seedRow'),
  },
})
