import { accepted, type Instant, move, type Outcome, refused } from '@gongshi/domain-kit'
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
  if (!reason.trim() || reason.length > 1000) return refused(noReason)
  return accepted({ ...notice, state: moved.value, decidedBy: by, decidedAt: at, reason })
}

const noReason = {
  code: 'INPUT_INVALID',
  field: ['input', 'reason'],
  basis: { rule: '6.9' },
  message: { zh: '须说明理由，不超过 1000 字。', en: 'A reason is needed, at most 1000 characters long.' },
} as const

const samePerson = {
  code: 'DUTY_SEPARATION',
  basis: { rule: 'R-21' },
  message: {
    zh: '导入人不能自行确认，须由另一人确认。',
    en: 'Whoever imported it cannot confirm it: another person must.',
  },
} as const
