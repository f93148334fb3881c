import { type CivilDate, Temporal } from '@gongshi/domain-kit'

/** The numbers of the catalogue's policy table that this room goes by. */
export const countFigureKeys = ['selfAssessment.mostPoints'] as const
export type CountFigureKey = (typeof countFigureKeys)[number]

/** A whole number and the days it is in force; the last one counts too. */
export type CountFigure = {
  key: CountFigureKey
  number: number
  effectiveFrom: CivilDate
  effectiveTo: CivilDate | null
}

/**
 * The number in force on a day.
 *
 * @returns undefined when none is, or none was heard: nothing is guessed then
 */
export function numberInForce(
  key: CountFigureKey,
  on: CivilDate,
  figures: readonly CountFigure[],
): number | undefined {
  const { compare } = Temporal.PlainDate
  return figures
    .filter((figure) => figure.key === key && compare(figure.effectiveFrom, on) <= 0)
    .filter(({ effectiveTo }) => effectiveTo === null || compare(on, effectiveTo) <= 0)
    .sort((a, b) => compare(a.effectiveFrom, b.effectiveFrom))
    .at(-1)?.number
}
