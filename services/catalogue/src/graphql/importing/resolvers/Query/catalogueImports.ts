import type { QueryResolvers } from './../../../types.generated.ts'

export const catalogueImports: NonNullable<QueryResolvers['catalogueImports']> = (_parent, _args, context) =>
  context.imports.desk(context)
