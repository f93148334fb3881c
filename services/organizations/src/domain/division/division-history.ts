import { type CivilDate, type DivisionCode, Temporal } from '@gongshi/domain-kit'
import type { Division } from './division.ts'

/** From when to when a code stood in the lists: all that the invariants ask of a division. */
export type DivisionSpan = Pick<Division, 'code' | 'validFrom' | 'validTo'>

/** Every division of the lists, by code, for questions about a day. */
export type DivisionHistory = {
  /** Was the code in any list of these years? */
  existedIn: (code: DivisionCode, years: { from: number; to: number }) => boolean
}

/**
 * The history of administrative divisions, ready to be asked.
 *
 * @source GB/T 2260; domain 2.2
 */
export function divisionHistory(lines: readonly DivisionSpan[]): DivisionHistory {
  const byCode = Map.groupBy(lines, (line) => line.code)
  const linesOf = (code: DivisionCode) => byCode.get(code) ?? []
  return {
    existedIn: (code, { from, to }) =>
      linesOf(code).some((line) => isInForceBetween(line, lastDayOf(from), lastDayOf(to))),
  }
}

/** Does this line stand in the list that holds on that day? */
export function isInForce(line: Pick<Division, 'validFrom' | 'validTo'>, day: CivilDate): boolean {
  return isInForceBetween(line, day, day)
}

function isInForceBetween(line: Pick<Division, 'validFrom' | 'validTo'>, from: CivilDate, to: CivilDate) {
  const begun = Temporal.PlainDate.compare(line.validFrom, to) <= 0
  const ended = line.validTo !== null && Temporal.PlainDate.compare(line.validTo, from) <= 0
  return begun && !ended
}

const lastDayOf = (year: number): CivilDate => Temporal.PlainDate.from({ year, month: 12, day: 31 })
