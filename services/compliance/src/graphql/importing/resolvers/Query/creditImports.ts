import type { QueryResolvers } from './../../../types.generated.ts'

export const creditImports: NonNullable<QueryResolvers['creditImports']> = (_parent, _args, context) =>
  context.imports.desk(context)
