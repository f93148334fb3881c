import { type CivilDate, Temporal } from '@gongshi/domain-kit'
import { changed } from '../notice/changed.ts'
import type { AdvanceNotice, Span } from '../notice/notice.ts'

/** A suspended notice that counted a lost day gets it back; undefined when it counted none (domain specification 4.5). */
export function giveBack(notice: AdvanceNotice, lostDays: readonly CivilDate[]): AdvanceNotice | undefined {
  if (notice.state !== 'SUSPENDED') return undefined
  const consumedDays = consumedWithout(notice, lostDays)
  return consumedDays < notice.consumedDays ? changed(notice, { consumedDays }) : undefined
}

/** The days that ran before all suspensions so far, without those that turned out to be lost. */
export function consumedWithout(
  { consumedDays, ranBefore = [] }: Pick<AdvanceNotice, 'consumedDays' | 'ranBefore'>,
  lostDays: readonly CivilDate[],
): number {
  const counted = lostDays.filter((date) => ranBefore.some((span) => isWithin(date, span)))
  return Math.max(0, consumedDays - counted.length)
}

/** Whether a day lies in a span. */
export function isWithin(date: CivilDate, { firstOn, lastOn }: Span): boolean {
  return Temporal.PlainDate.compare(date, firstOn) >= 0 && Temporal.PlainDate.compare(date, lastOn) <= 0
}
