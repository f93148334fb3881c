import { accepted, type Outcome } from '@gongshi/domain-kit'
import type { CalendarNotice } from '../../domain/calendar/calendar-notice.ts'
import { rejectCalendarNotice as reject } from '../../domain/calendar/decide.ts'
import type { Context } from '../context.ts'
import { holdNotice } from './hold-notice.ts'
import type { ProposalAction } from './hold-proposal.ts'

/** An imported notice is turned down; it may be imported again. */
export async function rejectCalendarNotice(
  { store, clock, actor }: Pick<Context, 'store' | 'clock' | 'actor'>,
  input: ProposalAction & { reason: string },
): Promise<Outcome<CalendarNotice>> {
  return store.transaction(async (tx) => {
    const at = await tx.now(clock)
    const held = await holdNotice(tx, input, actor)
    if (!held.ok) return held
    const { proposal: notice, by } = held.value
    const rejected = reject({ notice, by, at, reason: input.reason })
    if (!rejected.ok) return rejected

    const saved = { ...rejected.value, version: notice.version + 1 }
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
