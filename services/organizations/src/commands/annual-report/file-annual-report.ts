import { accepted, civilDateOf, newId } from '@gongshi/domain-kit'
import { file } from '../../domain/annual-report/file.ts'
import { opened } from '../../domain/disclosure/open.ts'
import { adoptPapers } from '../file/adopt-papers.ts'
import { reckoningIn } from '../registration/reckoning-in.ts'
import { type AnnualReportAction, annualReportVerb } from './annual-report-verb.ts'
import { filedNews } from './report-news.ts'

type FileAnnualReport = AnnualReportAction & { fileIds?: readonly string[] | null }

/** An organization files its report, with the documents that go with it; from that day it owes the public its audit report (S31). */
export const fileAnnualReport = annualReportVerb(
  'fileAnnualReport',
  async (given, { fileIds }: FileAnnualReport) => {
    const { tx, report, actor, now } = given
    const [organization] = await tx.organizations.byCodes([report.uscc])
    const season = (await tx.reportSeasons.all()).find(
      ({ kind, year, orgType }) =>
        kind === 'ANNUAL_REPORT' && year === report.year && orgType === report.orgType,
    )
    const papers = [...new Set(fileIds ?? [])]
    const filed = file({ ...given, organization: organization!, season, fileIds: papers })
    if (!filed.ok) return filed
    const owner = { type: 'annual-report', id: report.id }
    const asked = { purpose: 'annual-report-document', owner, fileIds: papers }
    const adopted = papers.length > 0 ? await adoptPapers(tx, asked, { actor, now }) : accepted(undefined)
    if (!adopted.ok) return adopted
    const owed = opened({
      ...{ id: newId(), organization: organization!, item: 'AUDIT_REPORT', ground: 'ANNUAL_REPORT' },
      ...{ event: `报送 ${report.year} 年度工作报告`, happenedOn: civilDateOf(now) },
      ...{ reckoning: await reckoningIn(tx), by: given.by, now },
    })
    await tx.disclosures.add([owed])
    return filed
  },
  filedNews,
)
