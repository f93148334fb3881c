export type { PublishedFigure as PublishedFigureMapper } from '../../domain/figures/published-figure.ts'
