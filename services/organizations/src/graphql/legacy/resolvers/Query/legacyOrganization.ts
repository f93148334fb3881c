import type { QueryResolvers } from './../../../types.generated.ts'

export const legacyOrganization: NonNullable<QueryResolvers['legacyOrganization']> = (
  _parent,
  { id },
  { load },
) => load.legacies.load(id)
