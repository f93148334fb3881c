import type { GovernanceBodyResolvers } from './../../types.generated.ts'

export const GovernanceBody: GovernanceBodyResolvers = {
  mandates: ({ mandates }) => [...mandates],
}
