import { fenColumn, tableOf } from '@gongshi/service-kit'
import type { PublishedFigure } from '../../domain/figures/published-figure.ts'

/** A figure's row is the figure itself. */
export const publishedFigureRow = tableOf<PublishedFigure>({
  name: 'published_figure',
  columns: {
    key: { type: 'varchar', name: 'figure_key', primary: true },
    value: fenColumn(),
    unit: { type: 'varchar' },
    precision: fenColumn({ name: 'uncertainty' }),
    asOf: { type: 'varchar', name: 'as_of', nullable: true },
    seedRow: { type: 'varchar', name: 'seed_row' },
    source: { type: 'varchar' },
  },
})
