import type { QueryResolvers } from './../../../types.generated.ts'

export const organization: NonNullable<QueryResolvers['organization']> = (_parent, { uscc }, { load }) =>
  load.organizations.load(uscc)
