import { type CivilDate, Temporal } from '@gongshi/domain-kit'

/** The rows of the catalogue's policy table that this room goes by. */
export const figureKeys = [
  'grade.validYears',
  'head.publicYears',
  'import.reportMonths',
  'mandate.termYears',
  'mandate.maxAgeYears',
] as const
export type FigureKey = (typeof figureKeys)[number]

/** A figure of law or policy in months, and the days it is in force; the last one counts too. */
export type Figure = {
  key: FigureKey
  months: number
  effectiveFrom: CivilDate
  effectiveTo: CivilDate | null
}

/** The figures this room has heard of, and the day something is judged on. */
export type Judging = { on: CivilDate; figures: readonly Figure[] }

/**
 * The months in force on the day a process started: it keeps them whatever the law becomes (domain 3.6).
 *
 * @returns undefined when no figure is in force that day, or none was heard: nothing is guessed then
 */
export function monthsInForce(
  key: FigureKey,
  startedOn: CivilDate,
  figures: readonly Figure[],
): number | undefined {
  const { compare } = Temporal.PlainDate
  return figures
    .filter((figure) => figure.key === key && compare(figure.effectiveFrom, startedOn) <= 0)
    .filter(({ effectiveTo }) => effectiveTo === null || compare(startedOn, effectiveTo) <= 0)
    .sort((a, b) => compare(a.effectiveFrom, b.effectiveFrom))
    .at(-1)?.months
}
