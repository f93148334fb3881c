import type { QueryResolvers } from '../../../types.generated.ts'

export const classificationEntry: NonNullable<QueryResolvers['classificationEntry']> = (
  _parent,
  { code },
  { loaders },
) => loaders.classification.load(code)
