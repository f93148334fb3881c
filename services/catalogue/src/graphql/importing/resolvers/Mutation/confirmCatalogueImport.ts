import { payloadOf } from '@gongshi/service-kit'
import type { MutationResolvers } from './../../../types.generated.ts'

export const confirmCatalogueImport: NonNullable<MutationResolvers['confirmCatalogueImport']> = async (
  _parent,
  { input },
  context,
) => payloadOf('run', await context.imports.confirm(context, input))
