import type { HeadResolvers } from './../../types.generated.ts'
export const Head: HeadResolvers = {
  /* Implement Head resolver logic here */
}
