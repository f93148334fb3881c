import type { QueryResolvers } from '../../../types.generated.ts'
import { visibleSupervision } from '../../visible-supervision.ts'

export const supervisionRecord: NonNullable<QueryResolvers['supervisionRecord']> = (
  _parent,
  { id },
  context,
) => visibleSupervision(id, context)
