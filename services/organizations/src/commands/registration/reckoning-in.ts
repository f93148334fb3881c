import { workCalendar } from '@gongshi/domain-kit'
import { publishedYear } from '../../domain/calendar/told-year.ts'
import type { Reckoning } from '../../domain/registration/periods.ts'
import type { Store } from '../../store/store.ts'

/** What this room has heard to reckon by: figures and calendar. What it has not heard dates nothing, and refuses nothing. */
export async function reckoningIn(tx: Pick<Store, 'dayFigures' | 'calendarYears'>): Promise<Reckoning> {
  const years = await tx.calendarYears.all()
  return { figures: await tx.dayFigures.all(), calendar: workCalendar(years.map(publishedYear)) }
}
