import type { QueryResolvers } from '../../../types.generated.ts'
import { deskFilterOf } from '../../desk-filter-of.ts'

export const deskProjectCounts: NonNullable<QueryResolvers['deskProjectCounts']> = (
  _parent,
  { filter },
  { store, actor },
) => store.projectList.counts(deskFilterOf(filter, actor), actor)
