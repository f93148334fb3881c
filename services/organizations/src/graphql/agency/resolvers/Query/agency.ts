import type { QueryResolvers } from './../../../types.generated.ts'

export const agency: NonNullable<QueryResolvers['agency']> = (_parent, { uscc }, { load }) =>
  load.agencies.load(uscc)
