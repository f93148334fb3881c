import { type Actor, accepted, type Instant, type Outcome } from '@gongshi/domain-kit'
import { assembleCalendar } from '../../domain/calendar/assemble.ts'
import type { CalendarNotice } from '../../domain/calendar/calendar-notice.ts'
import { changedDates } from '../../domain/calendar/changed-dates.ts'
import { confirmCalendarNotice as confirm } from '../../domain/calendar/decide.ts'
import type { Store } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { holdNotice } from './hold-notice.ts'
import type { ProposalAction } from './hold-proposal.ts'

/** The second person lets a notice count: the calendar gets its next version, and whoever holds open periods is told. */
export async function confirmCalendarNotice(
  { store, clock, actor }: Pick<Context, 'store' | 'clock' | 'actor'>,
  input: ProposalAction,
): Promise<Outcome<CalendarNotice>> {
  return store.transaction(async (tx) => {
    const at = await tx.now(clock)
    const held = await holdNotice(tx, input, actor)
    if (!held.ok) return held
    const { proposal: notice, by } = held.value
    return letCount(tx, { notice, by, actor, at })
  })
}

/** What happens when a notice begins to count; the import of the demo city ends here too. */
export async function letCount(tx: Store, deciding: Deciding): Promise<Outcome<CalendarNotice>> {
  const { notice, by, actor, at } = deciding
  await tx.calendar.takeTurn()
  const before = await tx.calendar.confirmed()
  const calendarVersion = (before.at(-1)?.calendarVersion ?? 0) + 1
  const confirmed = confirm({ notice, by, at, calendarVersion })
  if (!confirmed.ok) return confirmed

  const saved = { ...confirmed.value, version: notice.version + 1 }
  await tx.calendar.save(saved)
  const holidays = await tx.fixedHolidays.all()
  const changed = changedDates(
    assembleCalendar(before, holidays),
    assembleCalendar([...before, saved], holidays),
  )
  await tx.announce({
    name: 'calendar.corrected.v1',
    aggregateId: 'work-calendar',
    aggregateVersion: calendarVersion,
    occurredAt: at,
    body: { years: yearsOf(saved, changed), changedDates: changed, noticeId: saved.id },
  })
  await tx.audit({
    at,
    actor,
    command: 'confirm-calendar-notice',
    aggregateType: 'calendar-notice',
    aggregateId: saved.id,
    version: saved.version,
    change: { calendarVersion, changedDates: changed },
  })
  return accepted(saved)
}

type Deciding = { notice: CalendarNotice; by: string; actor: Actor; at: Instant }

const yearsOf = ({ year }: CalendarNotice, dates: readonly string[]): number[] =>
  [...new Set([year, ...dates.map((date) => Number(date.slice(0, 4)))])].sort((a, b) => a - b)
