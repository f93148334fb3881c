import { inputInvalid } from '@gongshi/service-kit'
import { viewCalendar } from '../../../../domain/calendar/calendar-view.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

/** Three years and a bit: what a room needs around one day, whose open periods began last year and end next year. */
const LONGEST_SPAN_DAYS = 1_100

export const workCalendar: NonNullable<QueryResolvers['workCalendar']> = async (
  _parent,
  { from, to },
  { store },
) => {
  const days = from.until(to, { largestUnit: 'days' }).days + 1
  if (days < 1 || days > LONGEST_SPAN_DAYS) throw inputInvalid(wrongSpan, ['to'])
  return viewCalendar(await store.calendar.current(), { from, to })
}

const wrongSpan = {
  zh: `起止日期须先后有序，且不超过 ${LONGEST_SPAN_DAYS} 天。`,
  en: `The span must run forward and hold at most ${LONGEST_SPAN_DAYS} days.`,
}
