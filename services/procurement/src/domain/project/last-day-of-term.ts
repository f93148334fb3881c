import type { CivilDate } from '@gongshi/domain-kit'

/**
 * The last day of a term of whole years that begins on a day, that day counted: 2029-09-30 for three years from 2026-10-01.
 *
 * @source Civil Code, article 202: a term of years ends on the corresponding day, else on the last of the month (29 February)
 */
export function lastDayOfTerm(from: CivilDate, years: number): CivilDate {
  const corresponding = from.add({ years })
  return corresponding.day === from.day ? corresponding.subtract({ days: 1 }) : corresponding
}
