import { civilDateOf, type Instant, newId, workCalendar } from '@gongshi/domain-kit'
import { nextSeason, type ReportSeason, redated } from '../../domain/annual-report/season.ts'
import { publishedYear } from '../../domain/calendar/told-year.ts'
import { organizationTypes } from '../../domain/organization/organization-type.ts'
import type { Store } from '../../store/store.ts'

/** Dates the seasons of annual reports and self-assessments by what is known now, and opens those that follow; twice is as good as once. */
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
  const next = ofSeasons.map(({ kind, orgType }) => {
    const itsOwn = kept.filter((season) => season.kind === kind && season.orgType === orgType)
    return nextSeason({ id: newId(), kind, orgType, kept: itsOwn }, ground)
  })
  await tx.reportSeasons.add(next.filter((season) => season !== undefined))
}

/** Every type reports to its registrar; associations assess themselves. */
const ofSeasons: readonly Pick<ReportSeason, 'kind' | 'orgType'>[] = [
  ...organizationTypes.map((orgType) => ({ kind: 'ANNUAL_REPORT', orgType }) as const),
  { kind: 'SELF_ASSESSMENT', orgType: 'SOCIAL_ASSOCIATION' },
]
