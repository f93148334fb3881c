import type { BlockedActionResolvers } from './../../types.generated.ts'
export const BlockedAction: BlockedActionResolvers = {
  /* Implement BlockedAction resolver logic here */
}
