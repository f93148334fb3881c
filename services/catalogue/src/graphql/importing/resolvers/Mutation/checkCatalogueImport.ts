import { payloadOf } from '@gongshi/service-kit'
import type { MutationResolvers } from './../../../types.generated.ts'

export const checkCatalogueImport: NonNullable<MutationResolvers['checkCatalogueImport']> = async (
  _parent,
  { input },
  context,
) => payloadOf('run', await context.imports.check(context, input))
