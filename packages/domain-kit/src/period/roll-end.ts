import type { WorkCalendar } from '../calendar/work-calendar.ts'
import type { PeriodDay } from './period.ts'
import { reasonText } from './reason-text.ts'

/**
 * The last day moved off rest days: to the next working day, of a backward period to the one before, so that the
 * public's time only ever grows. Returns the days from the raw end on; the last one is the end.
 *
 * @source Civil Code, article 203; domain specification 6.3
 */
export function rollEnd(
  raw: PeriodDay,
  step: 1 | -1,
  calendar: WorkCalendar,
  lost: ReadonlySet<string>,
): PeriodDay[] {
  const blocked = whyNotAnEnd(raw, calendar, lost)
  if (!blocked) return [raw]
  const rolled = [{ ...raw, reason: `ROLLED_${blocked}` }]
  for (let date = raw.date.add({ days: step }); ; date = date.add({ days: step })) {
    const reason = whyNotAnEnd({ date }, calendar, lost)
    if (!reason)
      return [...rolled, { date, counted: false, reason: `ROLLED_TO_${reasonText(date, calendar)}` }]
    rolled.push({ date, counted: false, reason: `ROLLED_${reason}` })
  }
}

function whyNotAnEnd(
  { date }: Pick<PeriodDay, 'date'>,
  calendar: WorkCalendar,
  lost: ReadonlySet<string>,
): string | undefined {
  if (!calendar.isWorkingDay(date)) return reasonText(date, calendar)
  return lost.has(date.toString()) ? 'PLATFORM_OUTAGE' : undefined
}
