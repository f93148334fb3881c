import type { QueryResolvers } from '../../../types.generated.ts'
import { visibleAppeal } from '../../visible-appeal.ts'

export const appeal: NonNullable<QueryResolvers['appeal']> = (_parent, { id }, context) =>
  visibleAppeal(id, context)
