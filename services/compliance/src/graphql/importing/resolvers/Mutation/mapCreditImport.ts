import { payloadOf } from '@gongshi/service-kit'
import type { MutationResolvers } from './../../../types.generated.ts'

export const mapCreditImport: NonNullable<MutationResolvers['mapCreditImport']> = async (
  _parent,
  { input },
  context,
) => payloadOf('run', await context.imports.map(context, input))
