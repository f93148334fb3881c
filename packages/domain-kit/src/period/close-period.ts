import type { WorkCalendar } from '../calendar/work-calendar.ts'
import { previousWorkingDay } from '../calendar/working-days.ts'
import { endOfDay, startOfDay } from '../civil-date.ts'
import type { CivilDate } from '../temporal.ts'
import type { LostDays } from './judge-day.ts'
import type { Period, PeriodDay } from './period.ts'
import { type PeriodRule, rolls } from './period-rule.ts'
import { rollEnd } from './roll-end.ts'

/** The period that these days make: its end rolled if the rule says so, its alarm if it is a duty. */
export function closePeriod(
  rule: Pick<PeriodRule, 'rollEnd' | 'nature' | 'direction'>,
  counted: readonly PeriodDay[],
  calendar: WorkCalendar,
  lost: LostDays,
): Period {
  const raw = counted.at(-1)!
  const step = rule.direction === 'FORWARD' ? 1 : -1
  const tail = rolls(rule) ? rollEnd(raw, step, calendar, lost) : [raw]
  const days = [...counted.slice(0, -1), ...tail]
  const closesOn = days.at(-1)!.date
  return {
    firstCountedOn: days.find((day) => day.counted)!.date,
    rawEndOn: raw.date,
    closesOn,
    closesAt: rule.direction === 'REMINDER' ? startOfDay(closesOn) : endOfDay(closesOn),
    calendarComplete: isComplete(days, calendar),
    ...(rule.nature === 'DUTY' ? { alarmOn: previousWorkingDay(raw.date, calendar) } : {}),
    days,
  }
}

/** A period that touches an unpublished year is flagged, even where nothing in it depends on rest days (6.9). */
function isComplete(days: readonly PeriodDay[], calendar: WorkCalendar): boolean {
  const oneDayOfEachYear = new Map<number, CivilDate>(days.map((day) => [day.date.year, day.date]))
  return [...oneDayOfEachYear.values()].every((date) => calendar.statusOf(date) === 'PUBLISHED')
}
