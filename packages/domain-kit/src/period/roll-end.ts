import { type Step, stepDay } from '../calendar/step-day.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import { judgeDay, type LostDays } from './judge-day.ts'
import type { PeriodDay } from './period.ts'

/**
 * The last day moved off rest days: to the next working day, of a backward period to the one before, so that the
 * public's time only ever grows. Returns the days from the raw end on; the last one is the end.
 *
 * @source Civil Code, article 203; domain specification 6.3
 */
export function rollEnd(raw: PeriodDay, step: Step, calendar: WorkCalendar, lost: LostDays): PeriodDay[] {
  const first = judgeDay(raw.date, calendar, lost)
  if (first.worked) return [raw]
  const rolled = [{ ...raw, reason: `ROLLED_${first.reason}` }]
  for (let date = stepDay(raw.date, step); ; date = stepDay(date, step)) {
    const { worked, reason } = judgeDay(date, calendar, lost)
    rolled.push({ date, counted: false, reason: worked ? `ROLLED_TO_${reason}` : `ROLLED_${reason}` })
    if (worked) return rolled
  }
}
