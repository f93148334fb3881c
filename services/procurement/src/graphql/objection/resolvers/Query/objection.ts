import type { QueryResolvers } from '../../../types.generated.ts'
import { visibleObjection } from '../../visible-objection.ts'

export const objection: NonNullable<QueryResolvers['objection']> = (_parent, { id, receipt }, context) =>
  visibleObjection(id, receipt, context)
