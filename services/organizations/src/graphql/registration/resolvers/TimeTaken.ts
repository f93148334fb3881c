import type { TimeTakenResolvers } from './../../types.generated.ts'
export const TimeTaken: TimeTakenResolvers = {
  /* Implement TimeTaken resolver logic here */
}
