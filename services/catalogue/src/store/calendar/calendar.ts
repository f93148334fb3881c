import { type EntityManager, In, LessThan } from 'typeorm'
import { assembleCalendar } from '../../domain/calendar/assemble.ts'
import type { CalendarNotice } from '../../domain/calendar/calendar-notice.ts'
import type { KnownCalendar } from '../../domain/calendar/calendar-view.ts'
import type { FixedHoliday } from '../../domain/calendar/fixed-holiday.ts'
import type { CalendarNoticeState } from '../../domain/calendar/states.ts'
import { type CalendarNoticeRow, calendarDayRow, calendarNoticeRow } from './calendar-notice-row.ts'
import { fixedHolidays } from './fixed-holidays.ts'

/** A page of notices, newest first. */
export type NoticePage = { states: readonly CalendarNoticeState[]; before: string | null; limit: number }

/** State Council notices, and the calendar they make. */
export function calendar(manager: EntityManager, kept: CalendarKept) {
  const notices = manager.getRepository(calendarNoticeRow)
  const days = manager.getRepository(calendarDayRow)
  const holidays = fixedHolidays(manager)

  const withDays = async (rows: CalendarNoticeRow[]): Promise<CalendarNotice[]> => {
    const found = await days.find({
      where: { noticeId: In(rows.map(({ id }) => id)) },
      order: { date: 'ASC' },
    })
    return rows.map((row) => ({
      ...row,
      days: found
        .filter(({ noticeId }) => noticeId === row.id)
        .map(({ date, name, isOffDay }) => ({ date, name, isOffDay })),
    }))
  }

  const version = async (): Promise<number> => {
    const [row] = await manager.query(
      'select coalesce(max(calendar_version), 0) as version from calendar_notice',
    )
    return Number(row.version)
  }

  const confirmed = async (): Promise<CalendarNotice[]> =>
    withDays(await notices.find({ where: { state: 'CONFIRMED' }, order: { calendarVersion: 'ASC' } }))

  return {
    version,

    /** The whole calendar; read again only when its version or a fixed holiday has changed. */
    current: async (): Promise<KnownCalendar> => {
      const [latest, fixed] = [await version(), await holidays.stamp()]
      if (kept.calendar?.version !== latest || kept.fixed !== fixed) {
        kept.calendar = knownFrom(latest, await confirmed(), await holidays.all())
        kept.fixed = fixed
      }
      return kept.calendar
    },

    /** One change of the calendar at a time: the others wait at its first notice, which never changes. */
    takeTurn: async (): Promise<void> => {
      await manager.query('select id from calendar_notice where calendar_version = 1 for update')
    },

    /** What is confirmed, by order of confirmation, as this transaction sees it. */
    confirmed,

    /** Every notice without its days, to tell what has been imported. */
    known: (): Promise<CalendarNoticeRow[]> => notices.find(),

    page: async ({ states, before, limit }: NoticePage): Promise<CalendarNotice[]> => {
      const where = { state: In([...states]), ...(before ? { id: LessThan(before) } : {}) }
      return withDays(await notices.find({ where, order: { id: 'DESC' }, take: limit }))
    },

    byIds: async (ids: readonly string[]): Promise<CalendarNotice[]> =>
      withDays(await notices.findBy({ id: In([...ids]) })),

    count: (states: readonly CalendarNoticeState[]): Promise<number> =>
      notices.countBy({ state: In([...states]) }),

    /** One notice without its days. */
    find: (id: string): Promise<CalendarNoticeRow | null> => notices.findOneBy({ id }),

    /** One notice, held until the transaction ends. */
    hold: async (id: string): Promise<CalendarNotice | null> => {
      const row = await notices.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } })
      return row && ((await withDays([row]))[0] ?? null)
    },

    insert: async ({ days: own, ...notice }: CalendarNotice): Promise<void> => {
      await notices.insert(notice)
      await days.insert(own.map((day) => ({ ...day, noticeId: notice.id })))
    },

    save: async ({ days: _days, ...notice }: CalendarNotice): Promise<void> => {
      await notices.save(notice)
    },
  }
}

/** The calendar last read, shared by all requests of a process. */
export type CalendarKept = { calendar?: KnownCalendar; fixed?: string }

function knownFrom(
  version: number,
  notices: readonly CalendarNotice[],
  fixed: readonly FixedHoliday[],
): KnownCalendar {
  const yearVersions = new Map<number, number>()
  for (const { year, days, calendarVersion } of notices)
    for (const touched of [year, ...days.map(({ date }) => date.year)])
      yearVersions.set(touched, calendarVersion ?? 0)
  return { version, years: assembleCalendar(notices, fixed), yearVersions }
}
