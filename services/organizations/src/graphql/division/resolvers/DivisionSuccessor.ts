import type { DivisionSuccessorResolvers } from './../../types.generated.ts'
export const DivisionSuccessor: DivisionSuccessorResolvers = {
  /* Implement DivisionSuccessor resolver logic here */
}
