import { type CivilDate, Temporal } from '@gongshi/domain-kit'
import type { OrganizationType } from '../organization/organization-type.ts'

/** The days of the year in the catalogue's policy table that this room goes by. */
export const dateFigureKeys = [
  'annualReport.supervisoryBy.association',
  'annualReport.supervisoryBy.institution',
  'annualReport.registrarBy.association',
  'annualReport.registrarBy.institution',
  'annualReport.registrarBy.foundation',
  'selfAssessment.dueBy',
] as const
export type DateFigureKey = (typeof dateFigureKeys)[number]

/** A day of every year, and the days it is in force; the last one counts too. */
export type DateFigure = {
  key: DateFigureKey
  /** `05-31`. */
  monthDay: string
  effectiveFrom: CivilDate
  effectiveTo: CivilDate | null
}

/** To whom a report is owed. */
export type ReportAddressee = 'supervisoryBy' | 'registrarBy'

const typeWords: Readonly<Record<OrganizationType, string>> = {
  SOCIAL_ASSOCIATION: 'association',
  SOCIAL_SERVICE_INSTITUTION: 'institution',
  FOUNDATION: 'foundation',
}

/** By which figure organizations of a type report to somebody. */
export const reportDayKey = (to: ReportAddressee, orgType: OrganizationType): string =>
  `annualReport.${to}.${typeWords[orgType]}`

/**
 * The day of a year that a figure names, by the one in force on its first day.
 *
 * @returns undefined when none is in force that day, or none was heard: nothing is guessed then
 */
export function dayOfYear(
  key: string,
  inYear: number,
  figures: readonly DateFigure[],
): CivilDate | undefined {
  const { compare } = Temporal.PlainDate
  const first = Temporal.PlainDate.from({ year: inYear, month: 1, day: 1 })
  const found = figures
    .filter((figure) => figure.key === key)
    .filter(({ effectiveFrom }) => compare(effectiveFrom, first) <= 0)
    .filter(({ effectiveTo }) => effectiveTo === null || compare(first, effectiveTo) <= 0)
    .sort((a, b) => compare(a.effectiveFrom, b.effectiveFrom))
    .at(-1)
  return found && Temporal.PlainDate.from(`${inYear}-${found.monthDay}`)
}
