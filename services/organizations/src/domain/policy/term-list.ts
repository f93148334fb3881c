import { type CivilDate, Temporal } from '@gongshi/domain-kit'

/** The lists of terms of the catalogue's policy table that this room looks for. */
export const termListKeys = [
  'selfRegulation.screen.price',
  'selfRegulation.screen.output',
  'selfRegulation.screen.market',
  'selfRegulation.screen.technology',
  'selfRegulation.screen.boycott',
] as const
export type TermListKey = (typeof termListKeys)[number]

/** Terms that are looked for, and the days they are in force; the last one counts too. */
export type TermList = {
  key: TermListKey
  /** Separated by blanks; … between two parts of a term: one after the other within a sentence. */
  terms: string
  effectiveFrom: CivilDate
  effectiveTo: CivilDate | null
}

/**
 * The terms in force on a day.
 *
 * @returns undefined when none are, or none were heard: nothing is guessed then
 */
export function termsInForce(
  key: TermListKey,
  on: CivilDate,
  lists: readonly TermList[],
): readonly string[] | undefined {
  const { compare } = Temporal.PlainDate
  return lists
    .filter((list) => list.key === key && compare(list.effectiveFrom, on) <= 0)
    .filter(({ effectiveTo }) => effectiveTo === null || compare(on, effectiveTo) <= 0)
    .sort((a, b) => compare(a.effectiveFrom, b.effectiveFrom))
    .at(-1)
    ?.terms.split(' ')
}
