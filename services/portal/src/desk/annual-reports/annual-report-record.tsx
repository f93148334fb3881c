import { Link } from 'react-router'
import type { DeskAnnualReportFragment } from '../../graph/documents.generated/graphql.ts'
import type { NounRecord } from '../../noun-page/noun-record.ts'
import { annualReportFacts } from '../../pages/annual-reports/annual-report-facts.tsx'
import { annualReportsText } from '../../pages/annual-reports/annual-reports-text.ts'
import { reportSections } from '../../pages/annual-reports/report-sections.ts'
import { voice } from '../../text/text.ts'

export const annualReportVerbs = [
  'draftAnnualReport',
  'editAnnualReport',
  'fileAnnualReport',
  'reviewAnnualReport',
] as const

/** One annual report at the desk: its task list, and its next step. */
export const annualReportRecord: NounRecord<DeskAnnualReportFragment> = {
  noun: 'annual-report',
  verbs: annualReportVerbs,
  title: (language, { organization, year }) =>
    voice(language, annualReportsText)('of', { name: organization?.name ?? '', year }),
  facts(language, report) {
    const say = voice(language, annualReportsText)
    const { sections, possibleActions } = report
    const tasks = possibleActions.includes('editAnnualReport') ? reportSections : []
    return [
      ...annualReportFacts(language, report),
      ...tasks.map((section) => [say(section), say(sections?.[section] ? 'written' : 'toWrite')] as const),
      [
        say('page'),
        report.filedAt ? (
          <Link key="page" to={`/${language}/annual-reports/${report.id}`}>
            {say('ofYear', { year: report.year })}
          </Link>
        ) : null,
      ],
    ]
  },
  actions(_language, { possibleActions, sections, supervisoryAuthority, sentToAuthorityOn }) {
    const written = reportSections.map((section) => [section, sections?.[section] ?? ''] as const)
    const initial = {
      ...Object.fromEntries(written),
      supervisoryAuthorityUscc: supervisoryAuthority?.uscc ?? '',
      sentToAuthorityOn: sentToAuthorityOn ?? '',
    }
    const all = [
      { verb: 'editAnnualReport', initial },
      { verb: 'fileAnnualReport' },
      { verb: 'reviewAnnualReport' },
    ] as const
    return all.filter(({ verb }) => possibleActions.includes(verb))
  },
}
