import { payloadOf } from '@gongshi/service-kit'
import type { MutationResolvers } from './../../../types.generated.ts'

export const cancelCreditImport: NonNullable<MutationResolvers['cancelCreditImport']> = async (
  _parent,
  { input },
  context,
) => payloadOf('run', await context.imports.cancel(context, input))
