import type { QueryResolvers } from './../../../types.generated.ts'

export const enterprise: NonNullable<QueryResolvers['enterprise']> = (_parent, { uscc }, { load }) =>
  load.enterprises.load(uscc)
