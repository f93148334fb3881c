import type { PenaltyResolvers } from './../../types.generated.ts'

export const Penalty: PenaltyResolvers = {
  __resolveReference: ({ id }, { load }) => load.penalties.load(id),
  organization: ({ uscc }) => uscc && { uscc },
}
