import type { Trail } from '@gongshi/service-kit'
import type { SelfAssessment } from '../../domain/self-assessment/self-assessment.ts'

/** What the audit trail says of a self-assessment: whose, of which year and edition, where it stands. */
export const assessmentTrail = ({
  id,
  revision,
  uscc,
  year,
  edition,
  state,
  missedAt,
  published,
}: SelfAssessment): Trail => ({
  aggregateType: 'self-assessment',
  aggregateId: id,
  version: revision,
  change: {
    ...{ uscc, year, edition, state },
    ...(missedAt && { isOverdue: true }),
    ...(published && { isLate: published.isLate }),
  },
})
