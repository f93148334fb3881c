import type { QueryResolvers } from './../../../types.generated.ts'
export const division: NonNullable<QueryResolvers['division']> = async (_parent, _arg, _ctx) => {
  /* Implement Query.division resolver logic here */
}
