import type { QueryResolvers } from '../../../types.generated.ts'

export const classificationEntries: NonNullable<QueryResolvers['classificationEntries']> = (
  _parent,
  { parentCode },
  { store },
) => store.classification.below(parentCode ?? null)
