import { accepted, type Instant, move, type Outcome, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import { isAlive } from '../organization/is-alive.ts'
import type { SocialOrganization } from '../organization/organization.ts'
import { type AnnualReport, type ReportSection, reportSections } from './annual-report.ts'
import { changed } from './changed.ts'
import { isLateBy } from './is-overdue.ts'
import type { ReportSeason } from './season.ts'
import { sectionWords } from './section-words.ts'
import { annualReportMoves } from './states.ts'

export type FilingReport = {
  report: AnnualReport
  organization: SocialOrganization
  season: ReportSeason | undefined
  fileIds: readonly string[]
  by: string
  now: Instant
}

/** An organization files its report with the registrar, and everybody reads it; after the last day it is late. */
export function file(filing: FilingReport): Outcome<AnnualReport> {
  const { report, organization, season, fileIds, by, now } = filing
  const moved = move(annualReportMoves, report.state, 'file')
  if (!moved.ok) return moved
  const fit = check(rules, filing)
  if (!fit.ok) return fit
  const { divisionCode, registrarUscc } = organization
  const isLate = isLateBy(report, season, now)
  return accepted(
    changed(report, {
      ...{ state: moved.value, fileIds, filed: { at: now, by, isLate }, divisionCode },
      ...(registrarUscc && { registrarUscc }),
    }),
  )
}

const isWritten = (section: ReportSection): Rule<FilingReport> => ({
  code: 'INPUT_INVALID',
  field: [section],
  basis: basis.annualReport,
  message: () => ({
    zh: `尚未填写${sectionWords[section].zh}。`,
    en: `The ${sectionWords[section].en} is not written yet.`,
  }),
  holds: ({ report }) => report.sections[section] !== undefined,
})

const rules: readonly Rule<FilingReport>[] = [
  isAlive,
  ...reportSections.map(isWritten),
  {
    code: 'INPUT_INVALID',
    field: ['sentToAuthorityOn'],
    basis: basis.annualReport,
    message: () => ({
      zh: '有业务主管单位的，须先报送业务主管单位，并写明报送的日期。',
      en: 'Where there is a supervisory authority it has the report first: say when it was sent.',
    }),
    holds: ({ report }) => !report.supervisoryAuthorityUscc || report.sentToAuthorityOn !== undefined,
  },
]
