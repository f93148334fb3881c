import type { CivilDate } from '../temporal.ts'

/**
 * The corresponding date some months later, or the last day of that month where there is none.
 *
 * @source Civil Code, article 202 (2026-03-31 and six months: 2026-09-30)
 */
export function addMonths(from: CivilDate, months: number): CivilDate {
  return from.add({ months }, { overflow: 'constrain' })
}
