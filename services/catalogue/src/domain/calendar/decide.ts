import { accepted, brokenRules, type Instant, move, type Outcome, refused } from '@gongshi/domain-kit'
import { samePerson, saysWhy } from '../two-people.ts'
import type { CalendarNotice } from './calendar-notice.ts'
import { calendarNoticeMoves } from './states.ts'

export type Confirming = { notice: CalendarNotice; by: string; at: Instant; calendarVersion: number }
export type Rejecting = { notice: CalendarNotice; by: string; at: Instant; reason: string }

/**
 * The second person lets a notice count; it makes the next version of the calendar.
 *
 * @source domain specification 7 (two persons), R-21
 */
export function confirmCalendarNotice({
  notice,
  by,
  at,
  calendarVersion,
}: Confirming): Outcome<CalendarNotice> {
  const moved = move(calendarNoticeMoves, notice.state, 'confirm')
  if (!moved.ok) return moved
  if (by === notice.proposedBy) return refused(samePerson)
  return accepted({ ...notice, state: moved.value, decidedBy: by, decidedAt: at, calendarVersion })
}

/** A notice is not let through; anybody entitled to confirm may say so, the proposer too. */
export function rejectCalendarNotice({ notice, by, at, reason }: Rejecting): Outcome<CalendarNotice> {
  const moved = move(calendarNoticeMoves, notice.state, 'reject')
  if (!moved.ok) return moved
  const silent = brokenRules([saysWhy('6.9')], { reason })
  if (silent.length > 0) return refused(...silent)
  return accepted({ ...notice, state: moved.value, decidedBy: by, decidedAt: at, reason })
}
