import { newId, type Outcome, type Uscc } from '@gongshi/domain-kit'
import type { AnnualReport } from '../../domain/annual-report/annual-report.ts'
import { draft } from '../../domain/annual-report/draft.ts'
import { begins } from '../../domain/annual-report/verbs.ts'
import type { Context } from '../context.ts'
import { organizationItself } from '../organization/organization-itself.ts'
import { keepSeasons } from './keep-seasons.ts'
import { reportTrail } from './report-trail.ts'

export type DraftAnnualReport = { uscc: Uscc; year: number }

type Drafted = { before: AnnualReport | undefined; report: AnnualReport }

const drafts = organizationItself<keyof typeof begins, DraftAnnualReport, Drafted>(begins, {
  keep: async (tx, { before, report }) => {
    if (before) await tx.annualReports.keep([{ before, after: report }])
    else await tx.annualReports.add([report])
  },
  trail: ({ report }) => reportTrail(report),
})('draftAnnualReport', {
  decide: async ({ tx, organization, now }, { uscc, year }: DraftAnnualReport) => {
    await keepSeasons(tx, now)
    const [kept] = await tx.annualReports.holdOfYear([uscc], year)
    const season = (await tx.reportSeasons.all()).find(
      (one) => one.kind === 'ANNUAL_REPORT' && one.year === year && one.orgType === organization.orgType,
    )
    const drafted = draft({ id: newId(), organization, year, season, kept, now })
    return drafted.ok ? { ...drafted, value: { before: kept, report: drafted.value } } : drafted
  },
})

/** An organization begins its report on a year. */
export const draftAnnualReport = async (
  context: Context,
  input: DraftAnnualReport,
): Promise<Outcome<AnnualReport>> => {
  const drafted = await drafts(context, input)
  return drafted.ok ? { ...drafted, value: drafted.value.report } : drafted
}
