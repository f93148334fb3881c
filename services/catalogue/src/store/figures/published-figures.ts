import type { EntityManager } from 'typeorm'
import type { PublishedFigure } from '../../domain/figures/published-figure.ts'
import { openKeeper } from '../keeper.ts'
import { publishedFigureRow } from './published-figure-row.ts'

/** Figures authorities have published. */
export function publishedFigures(manager: EntityManager) {
  const rows = manager.getRepository(publishedFigureRow)
  return {
    all: (): Promise<PublishedFigure[]> => rows.find({ order: { seedRow: 'ASC', key: 'ASC' } }),
    keeper: () => openKeeper(rows, ({ key }) => key),
  }
}
