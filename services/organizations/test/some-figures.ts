import { Temporal } from '@gongshi/domain-kit'
import type { Figure, FigureKey } from '../src/domain/policy/figure.ts'

export const day = (text: string) => Temporal.PlainDate.from(text)

/** A figure of so many years from a day on. */
export const aFigure = (key: FigureKey, years: number, from: string): Figure => ({
  key,
  months: 12 * years,
  effectiveFrom: day(from),
  effectiveTo: null,
})

/** The figures as the catalogue ships them. */
export const someFigures: readonly Figure[] = [
  aFigure('grade.validYears', 5, '2011-03-01'),
  aFigure('head.publicYears', 5, '2015-01-01'),
  { ...aFigure('import.reportMonths', 1, '2015-01-01'), months: 6 },
]
