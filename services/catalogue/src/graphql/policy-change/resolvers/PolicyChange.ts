import { mayKnow } from '../../../domain/access/may-know.ts'
import type { PolicyChangeResolvers } from '../../types.generated.ts'

export const PolicyChange: PolicyChangeResolvers = {
  __resolveReference: async ({ id }, { loaders, actor }) => {
    const change = await loaders.policyChanges.load(id)
    return change && mayKnow(actor, change) ? change : null
  },
  document: ({ documentSlug }, _args, { loaders }) =>
    documentSlug === null ? null : loaders.documents.load(documentSlug),
}
