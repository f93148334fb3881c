import { Temporal } from '@gongshi/domain-kit'
import type { Figure, FigureKey } from '../src/domain/policy/figure.ts'
import type { ShareFigure } from '../src/domain/policy/share-figure.ts'

export const day = (text: string) => Temporal.PlainDate.from(text)

/** The shares by which votes are counted, as the catalogue ships them. */
export const someShares: readonly ShareFigure[] = (
  [
    ['governance.quorum', 2, 3],
    ['governance.charterMajority', 2, 3],
    ['governance.majority', 1, 2],
  ] as const
).map(([key, numerator, denominator]) => ({
  key,
  numerator,
  denominator,
  effectiveFrom: day('2015-01-01'),
  effectiveTo: null,
}))

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
  aFigure('mandate.termYears', 5, '2015-01-01'),
  aFigure('mandate.maxAgeYears', 70, '2015-01-01'),
  { ...aFigure('import.reportMonths', 1, '2015-01-01'), months: 6 },
]
