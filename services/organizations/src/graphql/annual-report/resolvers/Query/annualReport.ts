import type { QueryResolvers } from '../../../types.generated.ts'
import { visibleReport } from '../../visible-report.ts'

export const annualReport: NonNullable<QueryResolvers['annualReport']> = (_parent, { id }, context) =>
  visibleReport(id, context)
