import type { Instant } from '@gongshi/domain-kit'
import type { Announcement } from '@gongshi/service-kit'
import type { SelfAssessment } from '../../domain/self-assessment/self-assessment.ts'

const of = ({ id, revision, uscc, year, edition }: SelfAssessment, at: Instant) => ({
  news: { aggregateId: id, aggregateVersion: revision, occurredAt: at },
  body: { assessmentId: id, uscc, year, edition },
})

/** The last day is over, and nothing was published. */
export const assessmentMissedNews = (assessment: SelfAssessment, at: Instant): Announcement => {
  const { news, body } = of(assessment, at)
  return { ...news, name: 'self-assessment.missed.v1', body }
}

/** An edition was published; late, perhaps. */
export const assessmentPublishedNews = (assessment: SelfAssessment, at: Instant): Announcement => {
  const { news, body } = of(assessment, at)
  const isLate = assessment.published?.isLate ?? false
  return { ...news, name: 'self-assessment.published.v1', body: { ...body, isLate } }
}
