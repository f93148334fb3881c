import type { QueryResolvers } from '../../../types.generated.ts'

export const publishedFigures: NonNullable<QueryResolvers['publishedFigures']> = (
  _parent,
  _args,
  { store },
) => store.figures.all()
