import { cells } from '@gongshi/service-kit'
import { z } from 'zod'
import type { PublishedFigure } from '../domain/figures/published-figure.ts'
import { wholeCell } from './cells.ts'

const { optionalText } = cells

/** A line of published-figures.csv. */
export const publishedFigureLine = z.object({
  key: z.string(),
  value: wholeCell,
  unit: z.string(),
  precision: wholeCell,
  as_of: optionalText,
  seed_row: z.string().regex(/^S\d\d$/, 'is no row of the seed checklist'),
  source: z.string(),
})

export function toPublishedFigure(line: z.infer<typeof publishedFigureLine>): PublishedFigure {
  const { as_of, seed_row, ...figure } = line
  return { ...figure, asOf: as_of, seedRow: seed_row }
}
