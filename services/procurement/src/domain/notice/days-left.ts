import type { CivilDate } from '@gongshi/domain-kit'
import type { AdvanceNotice } from './notice.ts'

/** Days until the last day of an open notice: 0 when it is today. Undefined when it is not open. */
export function daysLeft({ state, closesOn }: AdvanceNotice, today: CivilDate): number | undefined {
  if (state !== 'OPEN' || !closesOn) return undefined
  return Math.max(0, today.until(closesOn, { largestUnit: 'days' }).days)
}
