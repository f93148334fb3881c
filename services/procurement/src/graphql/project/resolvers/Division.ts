import type { DivisionResolvers } from './../../types.generated.ts'
export const Division: DivisionResolvers = {
  /* Implement Division resolver logic here */
}
