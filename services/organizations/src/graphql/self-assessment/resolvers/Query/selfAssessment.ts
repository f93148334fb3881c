import type { QueryResolvers } from '../../../types.generated.ts'
import { visibleAssessment } from '../../visible-assessment.ts'

export const selfAssessment: NonNullable<QueryResolvers['selfAssessment']> = (_parent, { id }, context) =>
  visibleAssessment(id, context)
