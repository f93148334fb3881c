import type { QueryResolvers } from './../../../types.generated.ts'

export const registerImports: NonNullable<QueryResolvers['registerImports']> = (_parent, _args, context) =>
  context.imports.desk(context)
