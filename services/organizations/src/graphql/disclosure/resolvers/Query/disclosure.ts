import type { QueryResolvers } from '../../../types.generated.ts'

export const disclosure: NonNullable<QueryResolvers['disclosure']> = (_parent, { id }, { load }) =>
  load.disclosures.load(id)
