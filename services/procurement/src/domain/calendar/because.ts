import { Temporal, type Text } from '@gongshi/domain-kit'
import type { CalendarCorrection } from './calendar-correction.ts'

/** Why dates are reckoned anew, as the timeline says it. */
export function because({ years, changedDates }: Pick<CalendarCorrection, 'years' | 'changedDates'>): Text {
  const dates = [...changedDates].sort(Temporal.PlainDate.compare)
  const [first, last] = [dates[0], dates.at(-1)]
  if (!first || !last)
    return {
      zh: `国务院公布 ${years.join('、')} 年放假安排`,
      en: `The State Council published the holiday calendar of ${years.join(', ')}`,
    }
  return {
    zh: `国务院放假安排更正（${first} 至 ${last}）`,
    en: `The State Council corrected the holiday calendar (${first} to ${last})`,
  }
}
