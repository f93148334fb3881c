import { payloadOf } from '@gongshi/service-kit'
import type { MutationResolvers } from './../../../types.generated.ts'

export const cancelCatalogueImport: NonNullable<MutationResolvers['cancelCatalogueImport']> = async (
  _parent,
  { input },
  context,
) => payloadOf('run', await context.imports.cancel(context, input))
