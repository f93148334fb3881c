import type { Instant } from '@gongshi/domain-kit'
import type { Announcement } from '@gongshi/service-kit'
import type { AnnualReport } from '../../domain/annual-report/annual-report.ts'

const of = ({ id, revision, uscc, year }: AnnualReport, at: Instant) => ({
  news: { aggregateId: id, aggregateVersion: revision, occurredAt: at },
  body: { reportId: id, uscc, year },
})

/** The last day is over, and nothing was filed. */
export const missedNews = (report: AnnualReport, at: Instant): Announcement => {
  const { news, body } = of(report, at)
  return { ...news, name: 'annual-report.missed.v1', body }
}

/** A report was filed; late, perhaps. */
export const filedNews = (report: AnnualReport, at: Instant): Announcement => {
  const { news, body } = of(report, at)
  return { ...news, name: 'annual-report.filed.v1', body: { ...body, isLate: report.filed?.isLate ?? false } }
}

/** The registrar said how it found a report. */
export const reviewedNews = (report: AnnualReport, at: Instant): Announcement => {
  const { news, body } = of(report, at)
  return {
    ...news,
    name: 'annual-report.reviewed.v1',
    body: { ...body, conclusion: report.review!.conclusion },
  }
}
