import { accepted, type Outcome } from '@gongshi/domain-kit'
import { allow } from '../domain/access/allow.ts'
import { decideCalendar } from '../domain/access/permissions.ts'
import type { CalendarNotice } from '../domain/calendar/calendar-notice.ts'
import { rejectCalendarNotice as reject } from '../domain/calendar/decide.ts'
import type { NoticeAction } from './confirm-calendar-notice.ts'
import type { Context } from './context.ts'
import { holdNotice } from './hold-notice.ts'

/** An imported notice is turned down; it may be imported again. */
export async function rejectCalendarNotice(
  { store, clock, actor }: Pick<Context, 'store' | 'clock' | 'actor'>,
  input: NoticeAction & { reason: string },
): Promise<Outcome<CalendarNotice>> {
  const allowed = allow(actor, decideCalendar)
  if (!allowed.ok) return allowed
  return store.transaction(async (tx) => {
    const at = await tx.now(clock)
    const held = await holdNotice(tx, input)
    if (!held.ok) return held
    const rejected = reject({ notice: held.value, by: allowed.value.subject, at, reason: input.reason })
    if (!rejected.ok) return rejected

    const saved = { ...rejected.value, version: held.value.version + 1 }
    await tx.calendar.save(saved)
    await tx.audit({
      at,
      actor,
      command: 'reject-calendar-notice',
      aggregateType: 'calendar-notice',
      aggregateId: saved.id,
      version: saved.version,
      change: { reason: input.reason },
    })
    return accepted(saved)
  })
}
