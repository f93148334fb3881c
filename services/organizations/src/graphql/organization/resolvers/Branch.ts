import type { BranchResolvers } from './../../types.generated.ts'
export const Branch: BranchResolvers = {
  /* Implement Branch resolver logic here */
}
