import type { Instant } from '@gongshi/domain-kit'
import type { Correction } from '../notice/corrected.ts'
import type { Pair } from '../notice/moved.ts'
import { openAgain, type Reopened } from '../notice/open-again.ts'
import { noticeWindow } from '../notice/window.ts'

/**
 * A notice that closed although its calendar had been corrected before its end, for this room had not heard of it yet: it is open again
 * until the end that is right.
 *
 * @returns undefined when it closed before the correction and is history, its right end has passed as well, or procurement has started
 * @source R-20: rights move later
 */
export function reopenCorrected(pair: Pair, correction: Correction): Reopened | undefined {
  const { ground, because, basis, now, correctedAt } = correction
  const { notice } = pair
  if (notice.state !== 'CLOSED' || !correctedAt || !isLater(notice.closesAt, correctedAt)) return undefined
  const window = noticeWindow(notice, ground)
  if (!window.ok || !isLater(window.value.closesAt, notice.closesAt) || !isLater(window.value.closesAt, now))
    return undefined
  const { countedFromOn, consumedDays, ranBefore } = notice
  return openAgain(pair, {
    run: { countedFromOn, consumedDays, ranBefore },
    window: window.value,
    because,
    basis,
    now,
  })
}

const isLater = (one: Instant | undefined, other: Instant | undefined): boolean =>
  one !== undefined && other !== undefined && one.epochMilliseconds > other.epochMilliseconds
