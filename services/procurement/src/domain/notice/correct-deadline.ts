import { accepted, type CivilDate, type Outcome, Temporal } from '@gongshi/domain-kit'
import { consumedWithout } from '../outage/give-back.ts'
import type { Corrected, Correction } from './corrected.ts'
import { movedEarlier, movedLater } from './corrected-end.ts'
import { otherReminder, setEnd, stays } from './corrected-without-move.ts'
import type { Pair } from './moved.ts'
import type { AdvanceNotice } from './notice.ts'
import { noticeWindow } from './window.ts'

/**
 * Reckons an open notice again: its end moves later by itself, an earlier end only waits for an officer (R-20, AC-08).
 *
 * @returns undefined when the notice is not open, its window holds no changed date, or its end stays; CALENDAR_UNKNOWN
 *   when its end cannot be reckoned
 */
export function correctDeadline(pair: Pair, correction: Correction): Outcome<Corrected> | undefined {
  const notice = withoutLost(pair.notice, correction)
  if (notice.state === 'OPEN' && !notice.closesOn) return setEnd({ ...pair, notice }, correction)
  const isTouched = notice !== pair.notice || touches(notice, correction.changedDates)
  if (notice.state !== 'OPEN' || !notice.closesOn || !isTouched) return undefined
  const window = noticeWindow(notice, correction.ground)
  if (!window.ok) return window
  const order = Temporal.PlainDate.compare(window.value.closesOn, notice.closesOn)
  if (order === 0) {
    if (notice.earlierDeadline) return accepted(stays(pair, window.value, correction))
    return otherReminder(pair, window.value, correction)
  }
  const reckoned = { ...pair, notice }
  const reckon = order > 0 ? movedLater : movedEarlier
  return accepted(reckon(reckoned, window.value, correction))
}

/** A day lost before an earlier suspension was counted as run: it is not any more. */
function withoutLost(notice: AdvanceNotice, { lostNow = [] }: Correction): AdvanceNotice {
  const consumedDays = consumedWithout(notice, lostNow)
  return consumedDays < notice.consumedDays ? { ...notice, consumedDays } : notice
}

function touches({ firstCountedOn, closesOn }: AdvanceNotice, dates: readonly CivilDate[]): boolean {
  return dates.some(
    (date) =>
      Temporal.PlainDate.compare(date, firstCountedOn) >= 0 &&
      Temporal.PlainDate.compare(date, closesOn!) <= 0,
  )
}
