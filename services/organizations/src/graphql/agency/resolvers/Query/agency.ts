import type { QueryResolvers } from './../../../types.generated.ts'
export const agency: NonNullable<QueryResolvers['agency']> = async (_parent, _arg, _ctx) => {
  /* Implement Query.agency resolver logic here */
}
