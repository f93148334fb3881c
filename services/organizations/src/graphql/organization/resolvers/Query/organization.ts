import type { QueryResolvers } from './../../../types.generated.ts'
export const organization: NonNullable<QueryResolvers['organization']> = async (_parent, _arg, _ctx) => {
  /* Implement Query.organization resolver logic here */
}
