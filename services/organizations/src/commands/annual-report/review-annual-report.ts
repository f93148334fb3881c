import type { ReportConclusion } from '../../domain/annual-report/annual-report.ts'
import { review } from '../../domain/annual-report/review.ts'
import { type AnnualReportAction, annualReportVerb } from './annual-report-verb.ts'
import { reviewedNews } from './report-news.ts'

type ReviewAnnualReport = AnnualReportAction & { conclusion: ReportConclusion; opinion?: string | null }

/** The registrar says how it found a report. */
export const reviewAnnualReport = annualReportVerb(
  'reviewAnnualReport',
  (given, { conclusion, opinion }: ReviewAnnualReport) =>
    review({ ...given, conclusion, opinion: opinion ?? undefined }),
  reviewedNews,
)
