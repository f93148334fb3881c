import type { LeadResolvers } from './../../types.generated.ts'
import { visibleLead } from '../visible-lead.ts'

export const Lead: LeadResolvers = {
  __resolveReference: ({ id }, context) => visibleLead(id, context),
  organization: ({ uscc }) => ({ uscc }),
  supervision: ({ supervisionId }) => (supervisionId ? { id: supervisionId } : null),
}
