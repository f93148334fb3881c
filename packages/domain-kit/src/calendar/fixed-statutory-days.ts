import type { CalendarDay } from './calendar-year.ts'

const RULES = '全国年节及纪念日放假办法'

/** The year in which the second day of Labour Day was added. */
const SECOND_LABOUR_DAY_SINCE = 2025

/**
 * The statutory days off that fall on the same solar date every year; lunar feasts are never computed.
 *
 * @source 全国年节及纪念日放假办法 (rev. 2024-11-10); domain specification 6.9 and 6.11
 */
export function fixedStatutoryDays(year: number): CalendarDay[] {
  return [
    dayOff(year, '01-01', '元旦'),
    dayOff(year, '05-01', '劳动节'),
    ...(year >= SECOND_LABOUR_DAY_SINCE ? [dayOff(year, '05-02', '劳动节')] : []),
    ...['10-01', '10-02', '10-03'].map((monthAndDay) => dayOff(year, monthAndDay, '国庆节')),
  ]
}

function dayOff(year: number, monthAndDay: string, name: string): CalendarDay {
  return { date: `${year}-${monthAndDay}`, isOffDay: true, name, sourceDocNo: RULES }
}
