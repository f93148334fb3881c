import { civilDateOf, type Instant, newId, workCalendar } from '@gongshi/domain-kit'
import { nextSeason, redated } from '../../domain/annual-report/season.ts'
import { publishedYear } from '../../domain/calendar/told-year.ts'
import { organizationTypes } from '../../domain/organization/organization-type.ts'
import type { Store } from '../../store/store.ts'

/** Dates the seasons of annual reports by what is known now, and opens those that follow; twice is as good as once. */
export async function keepSeasons(tx: Store, now: Instant): Promise<void> {
  const kept = await tx.reportSeasons.holdAll()
  const years = await tx.calendarYears.all()
  const ground = {
    figures: await tx.dateFigures.all(),
    calendar: workCalendar(years.map(publishedYear)),
    today: civilDateOf(now),
  }
  const dated = kept.map((before) => ({ before, after: redated(before, ground) }))
  await tx.reportSeasons.keep(dated.filter(({ before, after }) => before !== after))
  const next = organizationTypes.map((orgType) =>
    nextSeason({ id: newId(), orgType, kept: kept.filter((season) => season.orgType === orgType) }, ground),
  )
  await tx.reportSeasons.add(next.filter((season) => season !== undefined))
}
