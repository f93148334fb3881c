import { inputInvalid } from '@gongshi/service-kit'

/** The years there may be decisions of. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2100]

/**
 * A year somebody may ask about.
 *
 * @throws INPUT_INVALID for a year nobody can have decided in
 */
export function checkDecisionYear(year: number, argument: string): void {
  if (year < FIRST_YEAR || year > LAST_YEAR)
    throw inputInvalid(
      {
        zh: `年份须在 ${FIRST_YEAR} 至 ${LAST_YEAR} 之间。`,
        en: `The year is one from ${FIRST_YEAR} to ${LAST_YEAR}.`,
      },
      [argument],
    )
}
