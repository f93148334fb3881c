import type { Instant } from '@gongshi/domain-kit'
import type { Announcement } from '@gongshi/service-kit'
import { assembleCalendar } from '../../domain/calendar/assemble.ts'
import type { CalendarNotice } from '../../domain/calendar/calendar-notice.ts'
import { changedDates } from '../../domain/calendar/changed-dates.ts'
import type { Store } from '../../store/store.ts'

/** What others are told of a notice that begins to count, before it is kept, and what the audit trail says of it. */
export async function tellCorrection(tx: Store, notice: CalendarNotice, occurredAt: Instant) {
  const [before, holidays] = [await tx.calendar.confirmed(), await tx.fixedHolidays.all()]
  const changed = changedDates(
    assembleCalendar(before, holidays),
    assembleCalendar([...before, notice], holidays),
  )
  const calendarVersion = notice.calendarVersion!
  const news: Announcement<'calendar.corrected.v1'> = {
    name: 'calendar.corrected.v1',
    aggregateId: 'work-calendar',
    aggregateVersion: calendarVersion,
    occurredAt,
    body: { years: yearsOf(notice, changed), changedDates: changed, noticeId: notice.id },
  }
  return { news, note: { calendarVersion, changedDates: changed } }
}

const yearsOf = ({ year }: CalendarNotice, dates: readonly string[]): number[] =>
  [...new Set([year, ...dates.map((date) => Number(date.slice(0, 4)))])].sort((a, b) => a - b)
