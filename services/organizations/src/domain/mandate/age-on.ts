import type { CivilDate } from '@gongshi/domain-kit'

/** Whole years of age. */
export const ageOn = (bornOn: CivilDate, on: CivilDate): number =>
  bornOn.until(on, { largestUnit: 'year' }).years
