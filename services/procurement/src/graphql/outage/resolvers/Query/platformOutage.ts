import type { QueryResolvers } from '../../../types.generated.ts'
import { visibleOutage } from '../../visible-outage.ts'

export const platformOutage: NonNullable<QueryResolvers['platformOutage']> = (_parent, { id }, context) =>
  visibleOutage(id, context)
