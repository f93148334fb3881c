import type { WorkCalendar } from '../calendar/work-calendar.ts'
import { type Step, stepDay } from '../calendar/work-calendar.ts'
import { previousWorkingDay } from '../calendar/working-days.ts'
import { endOfDay, startOfDay } from '../civil-date.ts'
import type { CivilDate } from '../temporal.ts'
import { judgeDay, type LostDays } from './count-days.ts'
import type { Period, PeriodDay } from './period.ts'
import type { PeriodRule } from './period-rule.ts'

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

/** Whether this rule moves its end off a rest day (domain specification 6.3 and 6.10). */
function rolls(rule: Pick<PeriodRule, 'rollEnd' | 'nature'>): boolean {
  return rule.rollEnd && rule.nature !== 'RESTRICTION'
}

/**
 * The last day moved off rest days: to the next working day, of a backward period to the one before, so that the
 * public's time only ever grows. Returns the days from the raw end on; the last one is the end.
 *
 * @source Civil Code, article 203; domain specification 6.3
 */
function rollEnd(raw: PeriodDay, step: Step, calendar: WorkCalendar, lost: LostDays): PeriodDay[] {
  const first = judgeDay(raw.date, calendar, lost)
  if (first.worked) return [raw]
  const rolled = [{ ...raw, reason: `ROLLED_${first.reason}` }]
  for (let date = stepDay(raw.date, step); ; date = stepDay(date, step)) {
    const { worked, reason } = judgeDay(date, calendar, lost)
    rolled.push({ date, counted: false, reason: worked ? `ROLLED_TO_${reason}` : `ROLLED_${reason}` })
    if (worked) return rolled
  }
}
