import { seesDecided } from '../../sees-decided.ts'
import type { PolicyChangeResolvers } from '../../types.generated.ts'

export const PolicyChange: PolicyChangeResolvers = {
  __resolveReference: async ({ id }, { loaders, actor }) =>
    seesDecided(actor, await loaders.policyChanges.load(id)),
  document: ({ documentSlug }, _args, { loaders }) =>
    documentSlug === null ? null : loaders.documents.load(documentSlug),
}
