import type { CivilDate, Instant } from '@gongshi/domain-kit'
import { changed } from './changed.ts'
import type { AdvanceNotice } from './notice.ts'
import { type CalendarGround, noticeWindow } from './window.ts'

type Going = { state: AdvanceNotice['state']; countedFromOn: CivilDate; ground: CalendarGround; now: Instant }

/**
 * A suspended notice runs on from the day after `countedFromOn`, at least one full day (4.5). In a year without a calendar it is open
 * without an end until the calendar comes: what cannot be dated yet refuses no right (domain specification 6.12).
 */
export function runOn(notice: AdvanceNotice, { state, countedFromOn, ground, now }: Going): AdvanceNotice {
  const window = noticeWindow(
    { policy: notice.policy, countedFromOn, consumedDays: notice.consumedDays },
    ground,
  )
  return changed(
    notice,
    {
      state,
      suspension: undefined,
      remindedAt: undefined,
      countedFromOn,
      ...(window.ok ? window.value : { ...noEnd, firstCountedOn: countedFromOn.add({ days: 1 }) }),
    },
    now,
  )
}

const noEnd = { closesOn: undefined, closesAt: undefined, remindAt: undefined }
