import { type CivilDate, Temporal } from '@gongshi/domain-kit'

/** The shares of the catalogue's policy table that this room counts votes by. */
export const shareFigureKeys = [
  'governance.quorum',
  'governance.charterMajority',
  'governance.majority',
] as const
export type ShareFigureKey = (typeof shareFigureKeys)[number]

/** A part of a whole: 2/3. Counted in whole numbers, so that two of three are two thirds. */
export type Share = { numerator: number; denominator: number }

/** A share and the days it is in force; the last one counts too. */
export type ShareFigure = Share & {
  key: ShareFigureKey
  effectiveFrom: CivilDate
  effectiveTo: CivilDate | null
}

/**
 * The share in force on a day.
 *
 * @returns undefined when none is, or none was heard: nothing is guessed then
 */
export function shareInForce(
  key: ShareFigureKey,
  on: CivilDate,
  figures: readonly ShareFigure[],
): Share | undefined {
  const { compare } = Temporal.PlainDate
  const found = figures
    .filter((figure) => figure.key === key && compare(figure.effectiveFrom, on) <= 0)
    .filter(({ effectiveTo }) => effectiveTo === null || compare(on, effectiveTo) <= 0)
    .sort((a, b) => compare(a.effectiveFrom, b.effectiveFrom))
    .at(-1)
  return found && { numerator: found.numerator, denominator: found.denominator }
}

/** At least so much of the whole. */
export const reaches = (part: number, whole: number, { numerator, denominator }: Share): boolean =>
  part * denominator >= whole * numerator

/** More than so much of the whole. */
export const exceeds = (part: number, whole: number, { numerator, denominator }: Share): boolean =>
  part * denominator > whole * numerator

/** As people write it. */
export const written = ({ numerator, denominator }: Share): string => `${numerator}/${denominator}`
