import { Temporal } from '@gongshi/domain-kit'
import type { AdvanceNotice } from './notice.ts'
import { type CalendarGround, type NoticeWindow, noticeWindow } from './window.ts'

/** When a notice with an end ends by the calendar and the lost days known now: later than it was told, if they say so, never earlier. */
export function endsAt(
  notice: AdvanceNotice,
  ground: CalendarGround,
): Partial<Pick<NoticeWindow, 'closesOn' | 'closesAt'>> {
  const { closesOn, closesAt } = notice
  const again = closesAt ? noticeWindow(notice, ground) : undefined
  const isLater = again?.ok && Temporal.Instant.compare(again.value.closesAt, closesAt!) > 0
  return isLater ? again.value : { closesOn, closesAt }
}
