import type { PolicyChangeResolvers } from '../../types.generated.ts'

export const PolicyChange: PolicyChangeResolvers = {
  document: ({ documentSlug }, _args, { loaders }) =>
    documentSlug === null ? null : loaders.documents.load(documentSlug),
}
