import type { QueryResolvers } from './../../../types.generated.ts'
import { organizationHits } from '../../organization-hits.ts'

export const searchOrganizations: NonNullable<QueryResolvers['searchOrganizations']> = (
  _parent,
  asked,
  { store },
  info,
) => organizationHits(store, asked, info)
