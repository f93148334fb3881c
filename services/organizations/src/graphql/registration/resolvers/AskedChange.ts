import type { AskedChangeResolvers } from './../../types.generated.ts'
export const AskedChange: AskedChangeResolvers = {
  /* Implement AskedChange resolver logic here */
}
