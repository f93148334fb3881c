import { hear } from '@gongshi/service-kit'
import { hearCalendarYear } from '../commands/calendar/hear-calendar-year.ts'
import { storeIn } from '../store/store.ts'

/** A year of the State Council's calendar was published or corrected. */
export const hearCalendarPublished = hear({
  room: 'organizations',
  event: 'calendar.published.v1',
  apply: (tx, envelope) => hearCalendarYear(storeIn(tx), envelope),
})
