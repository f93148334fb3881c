import type { EntityManager } from 'typeorm'
import type { PublishedFigure } from '../domain/figures/published-figure.ts'
import { publishedFigureRow } from './rows/published-figure-row.ts'
import { upsert } from './upsert.ts'

/** Figures authorities have published. */
export function publishedFigures(manager: EntityManager) {
  const rows = manager.getRepository(publishedFigureRow)
  return {
    all: (): Promise<PublishedFigure[]> => rows.find({ order: { seedRow: 'ASC', key: 'ASC' } }),
    keep: (figure: PublishedFigure) => upsert(rows, { key: figure.key }, figure),
  }
}

export type PublishedFigures = ReturnType<typeof publishedFigures>
