import type { CalendarYear, Instant } from '@gongshi/domain-kit'
import type { Announcement } from '@gongshi/service-kit'
import { assembleCalendar } from '../../domain/calendar/assemble.ts'
import type { CalendarNotice } from '../../domain/calendar/calendar-notice.ts'
import { changedDates } from '../../domain/calendar/changed-dates.ts'
import type { Store } from '../../store/store.ts'

/** What others are told of a notice that begins to count, before it is kept, and what the audit trail says of it. */
export async function tellCorrection(tx: Store, notice: CalendarNotice, occurredAt: Instant) {
  const [before, holidays] = [await tx.calendar.confirmed(), await tx.fixedHolidays.all()]
  const after = assembleCalendar([...before, notice], holidays)
  const changed = changedDates(assembleCalendar(before, holidays), after)
  const calendarVersion = notice.calendarVersion!
  const years = yearsOf(notice, changed)
  const corrected: Announcement<'calendar.corrected.v1'> = {
    name: 'calendar.corrected.v1',
    aggregateId: 'work-calendar',
    aggregateVersion: calendarVersion,
    occurredAt,
    body: { years, changedDates: changed, noticeId: notice.id },
  }
  const published = after
    .filter(({ year, status }) => status === 'PUBLISHED' && years.includes(year))
    .map((year) => yearNews(year, calendarVersion, occurredAt))
  return { news: [corrected, ...published], note: { calendarVersion, changedDates: changed } }
}

/** A year as it is from now on, for the room to the left, which does not ask (ADR 45). */
function yearNews(
  { year, days }: CalendarYear,
  aggregateVersion: number,
  occurredAt: Instant,
): Announcement<'calendar.published.v1'> {
  return {
    name: 'calendar.published.v1',
    aggregateId: `work-calendar-${year}`,
    aggregateVersion,
    occurredAt,
    body: { year, days: days.map(({ date, isOffDay, name }) => ({ date, isOffDay, name })) },
  }
}

const yearsOf = ({ year }: CalendarNotice, dates: readonly string[]): number[] =>
  [...new Set([year, ...dates.map((date) => Number(date.slice(0, 4)))])].sort((a, b) => a - b)
