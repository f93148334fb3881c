import type { Trail } from '@gongshi/service-kit'
import type { AnnualReport } from '../../domain/annual-report/annual-report.ts'

/** What the audit trail says of an annual report: whose, on which year, where it stands. */
export const reportTrail = ({
  id,
  revision,
  uscc,
  year,
  state,
  missedAt,
  filed,
  review,
}: AnnualReport): Trail => ({
  aggregateType: 'annual-report',
  aggregateId: id,
  version: revision,
  change: {
    ...{ uscc, year, state },
    ...(missedAt && { isOverdue: true }),
    ...(filed && { isLate: filed.isLate }),
    ...(review && { conclusion: review.conclusion }),
  },
})
