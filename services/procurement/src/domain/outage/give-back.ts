import { type CivilDate, civilDateOf, Temporal } from '@gongshi/domain-kit'
import { changed } from '../notice/changed.ts'
import type { AdvanceNotice } from '../notice/notice.ts'

/** A suspended notice that counted a lost day gets it back; undefined when it counted none (domain specification 4.5). */
export function giveBack(notice: AdvanceNotice, lostDays: readonly CivilDate[]): AdvanceNotice | undefined {
  const { state, suspension, firstCountedOn, consumedDays } = notice
  if (state !== 'SUSPENDED' || !suspension) return undefined
  const suspendedOn = civilDateOf(suspension.at)
  const counted = lostDays.filter(
    (date) =>
      Temporal.PlainDate.compare(date, firstCountedOn) >= 0 &&
      Temporal.PlainDate.compare(date, suspendedOn) < 0,
  )
  return counted.length > 0
    ? changed(notice, { consumedDays: Math.max(0, consumedDays - counted.length) })
    : undefined
}
