import type { QueryResolvers } from './../../../types.generated.ts'
import { visibleLead } from '../../visible-lead.ts'

export const lead: NonNullable<QueryResolvers['lead']> = (_parent, { id }, context) =>
  visibleLead(id, context)
