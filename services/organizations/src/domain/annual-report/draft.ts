import { accepted, civilDateOf, type Instant, move, type Outcome, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import type { SocialOrganization } from '../organization/organization.ts'
import type { AnnualReport } from './annual-report.ts'
import { changed } from './changed.ts'
import { owed } from './miss.ts'
import { owesReport } from './owes-report.ts'
import type { ReportSeason } from './season.ts'
import { annualReportMoves } from './states.ts'

export type DraftingReport = {
  id: string
  organization: SocialOrganization
  year: number
  season: ReportSeason | undefined
  /** What there is of it. */
  kept: AnnualReport | undefined
  now: Instant
}

/** An organization begins its report on a year that is over; one that is overdue is begun all the same. */
export function draft(drafting: DraftingReport): Outcome<AnnualReport> {
  const fit = check(rules, drafting)
  if (!fit.ok) return fit
  const { id, organization, year, kept } = drafting
  if (!kept) return accepted({ ...owed(id, organization, year), state: 'DRAFT' })
  const moved = move(annualReportMoves, kept.state, 'draft')
  return moved.ok ? accepted(changed(kept, { state: moved.value })) : moved
}

const rules: readonly Rule<DraftingReport>[] = [
  {
    code: 'INPUT_INVALID',
    field: ['year'],
    basis: basis.annualReport,
    message: ({ year }) => ({
      zh: `${year} 年度尚未结束，其工作报告自次年 1 月 1 日起填报。`,
      en: `${year} is not over: it is reported on from the first day of the next year.`,
    }),
    holds: ({ year, now }) => civilDateOf(now).year > year,
  },
  {
    code: 'INPUT_INVALID',
    field: ['year'],
    basis: basis.annualReport,
    message: ({ year }) => ({
      zh: `本平台不收取 ${year} 年度的工作报告。`,
      en: `No reports on ${year} are kept here.`,
    }),
    holds: ({ year, now, season }) => season !== undefined || civilDateOf(now).year <= year,
  },
  {
    code: 'INVALID_TRANSITION',
    field: ['uscc'],
    basis: basis.annualReport,
    message: ({ year }) => ({
      zh: `该组织无须报送 ${year} 年度的工作报告。`,
      en: `The organization owes no report on ${year}.`,
    }),
    holds: ({ organization, year, season }) => season === undefined || owesReport(organization, year),
  },
  {
    code: 'DUPLICATE',
    field: ['year'],
    basis: basis.annualReport,
    message: ({ year }) => ({
      zh: `已有 ${year} 年度的工作报告。`,
      en: `There is a report on ${year} already.`,
    }),
    holds: ({ kept }) => !kept || kept.state === 'OWED',
  },
]
