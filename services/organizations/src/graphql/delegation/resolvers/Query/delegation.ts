import type { QueryResolvers } from '../../../types.generated.ts'
import { visibleDelegation } from '../../visible-delegation.ts'

export const delegation: NonNullable<QueryResolvers['delegation']> = (_parent, { id }, context) =>
  visibleDelegation(id, context)
