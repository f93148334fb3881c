import type { QueryResolvers } from '../../../types.generated.ts'

export const noticesChangedAt: NonNullable<QueryResolvers['noticesChangedAt']> = (
  _parent,
  _args,
  { store },
) => store.board.changedAt()
