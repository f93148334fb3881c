import type { PenaltyResolvers } from './../../types.generated.ts'

export const Penalty: PenaltyResolvers = {
  organization: ({ uscc }) => uscc && { uscc },
}
