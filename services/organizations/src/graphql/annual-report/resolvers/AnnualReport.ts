import { screen } from '@gongshi/domain-kit'
import { reportSections } from '../../../domain/annual-report/annual-report.ts'
import { isOverdue } from '../../../domain/annual-report/is-overdue.ts'
import { possibleReportActions } from '../../../domain/annual-report/possible-actions.ts'
import { readsSections, readsWhole } from '../../../domain/annual-report/sees-report.ts'
import { speaksForOrganization } from '../../../domain/organization/speaks-for-organization.ts'
import { storedFile } from '../../registration/stored-file.ts'
import type { AnnualReportResolvers } from '../../types.generated.ts'
import { seasonOf } from '../season-of.ts'
import { visibleReport } from '../visible-report.ts'

export const AnnualReport: AnnualReportResolvers = {
  __resolveReference: ({ id }, context) => visibleReport(id, context),
  organization: ({ uscc }, _args, { load }) => load.organizations.load(uscc),
  state: (report, _args, { actor }) =>
    report.state === 'DRAFT' && !speaksForOrganization(actor, report.uscc) ? 'OWED' : report.state,
  dueOn: async (report, _args, context) => (await seasonOf(report, context))?.dueOn ?? null,
  authorityDueOn: async (report, _args, context) => (await seasonOf(report, context))?.authorityDueOn ?? null,
  isOverdue: async (report, _args, context) => {
    const [season, organization] = await Promise.all([
      seasonOf(report, context),
      context.load.organizations.load(report.uscc),
    ])
    return !!season && !!organization && isOverdue(organization, report, season, await context.moment())
  },
  result: ({ review, filed, missedAt }) =>
    review?.conclusion ?? (missedAt && !filed ? 'NOT_SUBMITTED' : null),
  sections: (report, _args, { actor }) => {
    if (!readsSections(actor, report)) return null
    const told = (text: string) => (readsWhole(actor, report) ? text : screen(text).text)
    const said = reportSections.map((section) => {
      const text = report.sections[section]
      return [section, text === undefined ? null : told(text)] as const
    })
    return Object.fromEntries(said) as Record<(typeof reportSections)[number], string | null>
  },
  supervisoryAuthority: (report, _args, { actor, load }) =>
    report.supervisoryAuthorityUscc && readsSections(actor, report)
      ? load.agencies.load(report.supervisoryAuthorityUscc)
      : null,
  sentToAuthorityOn: (report, _args, { actor }) =>
    readsSections(actor, report) ? (report.sentToAuthorityOn ?? null) : null,
  documents: async (report, _args, { actor, load }) => {
    if (!readsWhole(actor, report)) return null
    const found = await load.files.loadMany([...report.fileIds])
    return found.flatMap((file) => (file && !(file instanceof Error) ? [storedFile(file)] : []))
  },
  filedAt: ({ filed }) => filed?.at ?? null,
  isLate: ({ filed }) => filed?.isLate ?? null,
  review: ({ review }) =>
    review ? { at: review.at, conclusion: review.conclusion, opinion: review.opinion ?? null } : null,
  possibleActions: async (report, _args, { actor, held }) =>
    possibleReportActions({ actor, report, held: await held() }),
}
