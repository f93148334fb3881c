import type { QueryResolvers } from './../../../types.generated.ts'

export const viewer: NonNullable<QueryResolvers['viewer']> = (_parent, _args, { actor }) =>
  actor.kind === 'person' ? actor : null
